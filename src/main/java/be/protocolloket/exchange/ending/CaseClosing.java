package be.protocolloket.exchange.ending;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.event.AnchorRecorded;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the processes of a case make happen to it; each in the caller's transaction, which must exist. */
public interface CaseClosing {

    /** Ends the case; nothing more is communicated in it. Publishes {@link CaseClosed}. */
    void close(UUID caseId, CaseOutcome outcome);

    /** Writes down from when retention runs. Publishes {@link AnchorRecorded}. */
    void anchor(UUID caseId, AnchorEvent anchor, LocalDate on, EnterpriseNumber body, @Nullable UUID personId);
}
