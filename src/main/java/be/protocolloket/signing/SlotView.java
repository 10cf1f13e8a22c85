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
 * @param appointed by whom the signatory was appointed; null for a text that was offered before that was kept
 * @param refusedBy name; set exactly when refused, as are the reason and the moment
 */
public record SlotView(
        String slotId,
        EnterpriseNumber party,
        String partyName,
        String signatoryName,
        String function,
        SlotState state,
        SignatureLine.@Nullable Appointed appointed,
        @Nullable SignatureLine signature,
        @Nullable String refusedBy,
        @Nullable String reason,
        @Nullable Instant refusedAt) {}
