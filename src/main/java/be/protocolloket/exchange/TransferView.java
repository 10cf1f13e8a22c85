package be.protocolloket.exchange;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transfer without its contents.
 *
 * @param number order in the case, from 1
 * @param flowId of the flow in the protocol
 * @param versionId version of the protocol under which it was sent; null before
 * @param sha256 of the sealed bundle; null before it was sent
 * @param erasedAt when the recipient's copy was erased
 */
public record TransferView(
        UUID id,
        UUID caseId,
        int number,
        TransferPurpose purpose,
        String flowId,
        Direction direction,
        TransferState state,
        @Nullable Delivery delivery,
        @Nullable UUID versionId,
        @Nullable String sha256,
        @Nullable Instant sentAt,
        @Nullable UUID sentBy,
        @Nullable Instant receivedAt,
        @Nullable Instant erasedAt) {

    /** Without when the recipient's copy was erased. */
    public TransferView withoutErasure() {
        return new TransferView(
                id,
                caseId,
                number,
                purpose,
                flowId,
                direction,
                state,
                delivery,
                versionId,
                sha256,
                sentAt,
                sentBy,
                receivedAt,
                null);
    }

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
