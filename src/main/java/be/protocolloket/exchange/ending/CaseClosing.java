package be.protocolloket.exchange.ending;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.event.AnchorRecorded;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes cases and records the days from which retention counts, in the caller's transaction, which must exist. */
@Service
public class CaseClosing {

    private final CaseTable cases;
    private final AnchorTable anchors;
    private final ApplicationEventPublisher events;

    CaseClosing(CaseTable cases, AnchorTable anchors, ApplicationEventPublisher events) {
        this.cases = cases;
        this.anchors = anchors;
        this.events = events;
    }

    /** Ends the case: nothing more is communicated in it. Publishes {@link CaseClosed}, unless the case was closed already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID caseId, CaseOutcome outcome) {
        CaseView found = cases.lock(caseId).orElseThrow(NotHereException::new);
        if (cases.close(found, outcome)) {
            events.publishEvent(new CaseClosed(caseId, found.protocolId(), outcome));
        }
    }

    /** Records that the help of a body ended, with or without success, for the rules that keep data as long as it lasts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void helpEnded(
            UUID caseId, boolean successful, LocalDate on, EnterpriseNumber body, @Nullable UUID personId) {
        anchor(
                caseId,
                successful ? AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY : AnchorEvent.SUPPORT_ENDED_OTHERWISE,
                on,
                body,
                personId);
    }

    /** Records a day from which retention counts. Publishes {@link AnchorRecorded}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anchor(UUID caseId, AnchorEvent anchor, LocalDate on, EnterpriseNumber body, @Nullable UUID personId) {
        CaseView found = cases.find(caseId).orElseThrow(NotHereException::new);
        anchors.add(caseId, anchor, on, body, personId);
        events.publishEvent(new AnchorRecorded(caseId, found.protocolId(), anchor, on, body, personId));
    }
}
