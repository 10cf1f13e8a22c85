package be.protocolloket.exchange.start;

import be.protocolloket.party.EnterpriseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who plays which part in a case, as follows from the flows of the protocol; never from what kind of body it is.
 *
 * @param landlord receives the ending of a support agreement, or the proposal of a subtenant
 * @param supporter tells the ending of a support agreement
 * @param proposer discloses in a subtenant proposal
 */
public record CaseRoles(
        @Nullable EnterpriseNumber landlord,
        @Nullable EnterpriseNumber supporter,
        @Nullable EnterpriseNumber proposer) {}
