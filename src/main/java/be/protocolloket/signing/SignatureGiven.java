package be.protocolloket.signing;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed a protocol.
 *
 * @param onBehalfOf person in whose stead, by written delegation; null for oneself
 * @param delegationId set exactly with {@code onBehalfOf}
 * @param documentSha256 of the text that was signed
 */
public record SignatureGiven(
        UUID protocolId,
        UUID versionId,
        String slotId,
        EnterpriseNumber party,
        UUID personId,
        @Nullable UUID onBehalfOf,
        @Nullable UUID delegationId,
        String documentSha256) {}
