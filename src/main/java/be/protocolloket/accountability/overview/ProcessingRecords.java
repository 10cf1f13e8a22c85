package be.protocolloket.accountability.overview;

import be.protocolloket.accountability.ledger.Ledger;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.FlowSide;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The records of processing activities that follow from protocols, so that nobody has to type them. */
@Service
public class ProcessingRecords {

    private final Ledger ledger;
    private final Protocols protocols;
    private final Policies policies;
    private final RecordFields fields;
    private final Bodies names;

    ProcessingRecords(Ledger ledger, Protocols protocols, Policies policies, RecordFields fields, Bodies names) {
        this.ledger = ledger;
        this.protocols = protocols;
        this.policies = policies;
        this.fields = fields;
        this.names = names;
    }

    /**
     * Of each concluded protocol, each direction, for each of the caller's bodies that discloses or receives in it.
     *
     * @throws NotHereException for a caller who reads no body's ledger
     */
    public List<ProcessingRecord> of(Caller caller, Locale locale) {
        var bodies = ledger.bodies(caller);
        if (bodies.isEmpty()) {
            throw new NotHereException();
        }
        return concluded(caller).stream()
                .flatMap(protocol -> policy(protocol).stream()
                        .flatMap(policy -> policy.document().flows().stream()
                                .flatMap(flow -> Stream.of(FlowSide.values())
                                        .flatMap(side ->
                                                record(protocol, policy, flow, side, bodies, locale).stream()))))
                .toList();
    }

    /** All pages. */
    List<ProtocolView> concluded(Caller caller) {
        var all = new ArrayList<ProtocolView>();
        var states = Set.of(DocumentState.CONCLUDED, DocumentState.SUPERSEDED);
        for (int page = 0; ; page++) {
            var found = protocols.visibleTo(caller, new ProtocolFilter(null, null, states, page, 100));
            all.addAll(found.items());
            if (found.items().isEmpty() || all.size() >= found.total()) {
                return all;
            }
        }
    }

    Optional<Policy> policy(ProtocolView protocol) {
        try {
            return Optional.of(policies.of(protocol.id()));
        } catch (NotHereException never) {
            return Optional.empty();
        }
    }

    private Optional<ProcessingRecord> record(
            ProtocolView protocol,
            Policy policy,
            Flow flow,
            FlowSide side,
            Set<EnterpriseNumber> bodies,
            Locale locale) {
        var own = side == FlowSide.DISCLOSER ? flow.discloser() : flow.receiver();
        var other = side == FlowSide.DISCLOSER ? flow.receiver() : flow.discloser();
        return policy.body(own)
                .filter(bodies::contains)
                .map(body -> new ProcessingRecord(
                        protocol.id(),
                        protocol.title(),
                        protocol.effect(),
                        side,
                        names.shortName(body),
                        policy.body(other).map(names::shortName).orElse(other),
                        fields.of(policy, flow, side, body, locale)));
    }
}
