package be.protocolloket.exchange;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case without anything about people.
 *
 * @param reference what people call it, such as {@code 2026-00017}
 * @param versionId version of the protocol at the start
 */
public record CaseView(
        UUID id,
        String reference,
        UUID protocolId,
        UUID versionId,
        CaseKind kind,
        String trigger,
        @Nullable String ground,
        EnterpriseNumber initiator,
        EnterpriseNumber counterpart,
        CaseDetails details,
        CaseState state,
        @Nullable CaseOutcome outcome,
        UUID openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** The bodies that are party to the case. */
    public Set<EnterpriseNumber> bodies() {
        return Set.of(initiator, counterpart);
    }

    /** From the body that began the case to the other one. */
    public Direction outward() {
        return new Direction(initiator, counterpart);
    }

    /** The other body of the two. */
    public EnterpriseNumber other(EnterpriseNumber body) {
        return body.equals(initiator) ? counterpart : initiator;
    }
}
