package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.policy.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The protocol refused something. Published in a transaction of its own, because the request itself is rolled back.
 *
 * @param caseId null when the case itself was refused
 * @param transferId null while scoping
 */
public record TransferRefused(
        @Nullable UUID caseId,
        @Nullable UUID transferId,
        UUID protocolId,
        Direction direction,
        Decision decision,
        UUID personId) {}
