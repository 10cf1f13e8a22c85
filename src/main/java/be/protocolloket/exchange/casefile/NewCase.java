package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case to start.
 *
 * @param trigger code in the protocol
 * @param ground code in the protocol, where the kind has grounds
 * @param initiator body for which the caller starts it
 * @param counterpart the other body
 * @param duplicateConfirmed the caller knows that a case about the same person is open
 */
public record NewCase(
        UUID protocolId,
        CaseKind kind,
        String trigger,
        @Nullable String ground,
        EnterpriseNumber initiator,
        EnterpriseNumber counterpart,
        CaseDetails details,
        List<NewSubject> subjects,
        boolean duplicateConfirmed) {

    public NewCase {
        subjects = List.copyOf(subjects);
    }

    /** From the initiator to the other body. */
    public Direction outward() {
        return new Direction(initiator, counterpart);
    }
}
