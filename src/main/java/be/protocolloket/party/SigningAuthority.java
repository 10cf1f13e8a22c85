package be.protocolloket.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what right somebody signs.
 *
 * @param onBehalfOf the signatory who delegated; empty for somebody who signs in their own name
 * @param delegationId the written delegation; set exactly when {@code onBehalfOf} is
 * @param function in which is signed
 */
public record SigningAuthority(
        @Nullable UUID onBehalfOf, @Nullable UUID delegationId, String function) {}
