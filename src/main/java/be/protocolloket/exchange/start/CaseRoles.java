package be.protocolloket.exchange.start;

import be.protocolloket.party.EnterpriseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which body has which role in a case. Derived from the flows of the protocol, never from the kind of body.
 *
 * @param landlord receives the ending of a support agreement, or the proposal of a subtenant
 * @param supporter tells the ending of a support agreement
 * @param proposer discloses in a subtenant proposal
 */
public record CaseRoles(
        @Nullable EnterpriseNumber landlord,
        @Nullable EnterpriseNumber supporter,
        @Nullable EnterpriseNumber proposer) {}
