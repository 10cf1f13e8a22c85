package be.protocolloket.party.event;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposed to change who may act for a body, or that proposal ended without effect. An approval is told by what it gave or ended.
 *
 * @param kind name of the kind of proposal
 * @param role set for a mandate and its end
 * @param personId who would get or lose it; null for a firm and for somebody without an account
 * @param by who proposed, rejected or withdrew it; null when nobody decided in time
 */
public record RoleProposalChanged(
        UUID proposalId,
        EnterpriseNumber body,
        String kind,
        @Nullable Role role,
        @Nullable UUID personId,
        Change change,
        @Nullable UUID by) {

    /** What became of the proposal. */
    public enum Change {
        PROPOSED,
        REJECTED,
        WITHDRAWN,
        EXPIRED
    }
}
