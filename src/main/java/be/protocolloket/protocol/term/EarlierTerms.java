package be.protocolloket.protocol.term;

import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.registration.EffectHeldBack;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.StatedEnd;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.workflow.BeforeFirstPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the term, and what holds effect back, in the texts that were concluded under earlier releases, which did not. After the models
 * are deployed and before the first page is served; each protocol once, whichever node comes first.
 */
@Component
class EarlierTerms extends BeforeFirstPage {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierTerms.class);

    private final Protocols protocols;
    private final ProtocolStates states;
    private final ProtocolRegistration registration;
    private final TermWatch watch;
    private final TransactionTemplate transaction;

    EarlierTerms(
            Protocols protocols,
            ProtocolStates states,
            ProtocolRegistration registration,
            TermWatch watch,
            TransactionTemplate transaction) {
        this.protocols = protocols;
        this.states = states;
        this.registration = registration;
        this.watch = watch;
        this.transaction = transaction;
    }

    @Override
    protected void run() {
        states.notReadByText()
                .forEach(id -> transaction.executeWithoutResult(status -> {
                    states.lock(id);
                    if (!states.isReadByText(id)) {
                        read(id);
                    }
                }));
    }

    private void read(UUID id) {
        var protocol = protocols.get(id);
        var version = protocols.signedVersion(id);
        var text = version.document();
        Map<String, LocalDate> days = protocol.origin() == Origin.REGISTERED
                ? registration.facts(version.id()).signatureDates()
                : Map.of();
        boolean held = protocol.origin() == Origin.REGISTERED
                && !EffectHeldBack.reasons(text, days).isEmpty();
        var effective = held ? null : protocol.effectiveDate();
        var end = StatedEnd.of(text, effective, protocol.endDate());
        states.readByText(id, effective, end);
        watch.watch(id);
        LOG.info(
                "Protocol {} has its dates by its text now: in force from {}, without effect from {}",
                id,
                effective,
                end);
    }
}
