package be.protocolloket.party.body;

import be.protocolloket.party.proposal.Approval;
import be.protocolloket.party.proposal.ProposalView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed for a body, and who gave what there is.
 *
 * @param recent open ones first, then those that ended without effect not long ago
 * @param reader who is looking
 * @param decides whether the reader is among those who decide for the body
 */
public record OverviewProposals(
        List<ProposalView> recent, Map<UUID, Approval> given, Map<UUID, Approval> ended, UUID reader, boolean decides) {

    /** Whether the reader may take it back. */
    public boolean mayWithdraw(ProposalView proposal) {
        return proposal.open() && proposal.proposerId().equals(reader);
    }

    /** Whether the reader is asked to decide on it; the task says so if there is more against it. */
    public boolean mayDecide(ProposalView proposal) {
        return decides && proposal.open() && !proposal.proposerId().equals(reader);
    }

    /** Null for what was there before proposals were asked for. */
    public @Nullable Approval givenBy(UUID id) {
        return given.get(id);
    }

    /** Null for what did not end by a proposal. */
    public @Nullable Approval endedBy(UUID id) {
        return ended.get(id);
    }
}
