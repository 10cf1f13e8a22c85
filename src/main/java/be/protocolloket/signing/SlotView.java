package be.protocolloket.signing;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.rendition.SignatureLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signatory slot as the parties see it.
 *
 * @param signatoryName whose slot it is
 * @param signature set exactly when signed
 * @param refusedBy name; set exactly when refused, as are the reason and the moment
 */
public record SlotView(
        String slotId,
        EnterpriseNumber party,
        String partyName,
        String signatoryName,
        String function,
        SlotState state,
        @Nullable SignatureLine signature,
        @Nullable String refusedBy,
        @Nullable String reason,
        @Nullable Instant refusedAt) {}
