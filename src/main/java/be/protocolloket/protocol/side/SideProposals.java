package be.protocolloket.protocol.side;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.NotHereException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A party's own manager decides on what others wrote on its side of a draft. */
@Service
public class SideProposals {

    private final Protocols protocols;
    private final VersionTable versions;
    private final SideProposalTable table;
    private final Timeline timeline;
    private final SideNotices notices;

    SideProposals(
            Protocols protocols,
            VersionTable versions,
            SideProposalTable table,
            Timeline timeline,
            SideNotices notices) {
        this.protocols = protocols;
        this.versions = versions;
        this.table = table;
        this.timeline = timeline;
        this.notices = notices;
    }

    /** What waits for the manager of the party, in the order of the parts; empty when there is no draft. */
    public List<Proposal> open(UUID protocolId, EnterpriseNumber body) {
        return open(protocolId).stream()
                .filter(each -> each.body().equals(body))
                .toList();
    }

    /** What waits for the manager of any party. */
    public List<Proposal> open(UUID protocolId) {
        return table.open(protocols.currentVersion(protocolId).id());
    }

    /**
     * Makes these proposals text of the party.
     *
     * @param ids as the manager saw them: a proposal that was replaced since is not accepted
     * @throws ProtocolRefusedException when one is no longer open; then none is accepted
     * @throws NotHereException unless the caller manages protocols for the party
     */
    @Transactional
    public void accept(UUID protocolId, EnterpriseNumber body, Collection<UUID> ids, Caller caller) {
        draft(protocolId, body, caller);
        accept(protocolId, body, chosen(protocolId, body, ids), caller);
    }

    /**
     * Makes everything that is proposed on its side text of the party.
     *
     * @throws NotHereException unless the caller manages protocols for the party
     */
    @Transactional
    public void acceptAll(UUID protocolId, EnterpriseNumber body, Caller caller) {
        draft(protocolId, body, caller);
        accept(protocolId, body, open(protocolId, body), caller);
    }

    private void accept(UUID protocolId, EnterpriseNumber body, List<Proposal> chosen, Caller caller) {
        chosen.forEach(each -> table.decide(each.id(), ProposalDecision.ACCEPTED, caller.personId()));
        if (!chosen.isEmpty()) {
            timeline.record(
                    protocolId,
                    "protocol.timeline.side-accepted",
                    body,
                    caller.personId(),
                    Map.of("count", String.valueOf(chosen.size())));
            settle(protocolId, body, caller);
        }
    }

    /**
     * Puts back what the party had accepted before.
     *
     * @throws ProtocolRefusedException when the proposal is no longer open, there was nothing before it, or the rest of the text no longer
     *     goes with what was there
     * @throws NotHereException unless the caller manages protocols for the party
     */
    @Transactional
    public void revert(UUID protocolId, EnterpriseNumber body, UUID id, Caller caller) {
        VersionView draft = draft(protocolId, body, caller);
        Proposal proposal = chosen(protocolId, body, List.of(id)).get(0);
        if (proposal.initial()) {
            throw new ProtocolRefusedException("protocol.refused.side-initial");
        }
        if (!versions.save(draft.id(), draft.revision(), without(draft, proposal), caller.personId())) {
            throw new ProtocolRefusedException("protocol.refused.side-changed");
        }
        table.decide(id, ProposalDecision.REVERTED, caller.personId());
        timeline.record(protocolId, "protocol.timeline.side-reverted", body, caller.personId(), Map.of());
        settle(protocolId, body, caller);
    }

    private void settle(UUID protocolId, EnterpriseNumber body, Caller caller) {
        if (open(protocolId, body).isEmpty()) {
            notices.settled(protocolId, body, caller.personId());
        }
    }

    private static ProtocolDocument without(VersionView draft, Proposal proposal) {
        try {
            return Side.put(draft.document(), proposal.body(), proposal.part(), proposal.before());
        } catch (DocumentRejectedException impossible) {
            throw new ProtocolRefusedException("protocol.refused.side-stuck");
        }
    }

    private VersionView draft(UUID protocolId, EnterpriseNumber body, Caller caller) {
        if (!caller.holds(Role.PROTOCOL_MANAGER, body)
                || !protocols.get(protocolId).parties().contains(body)) {
            throw new NotHereException();
        }
        VersionView draft = protocols.currentVersion(protocolId);
        if (draft.purpose() != VersionPurpose.DRAFT) {
            throw new ProtocolRefusedException("protocol.refused.no-draft");
        }
        return draft;
    }

    private List<Proposal> chosen(UUID protocolId, EnterpriseNumber body, Collection<UUID> ids) {
        List<Proposal> chosen = open(protocolId, body).stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
        if (chosen.size() != ids.size()) {
            throw new ProtocolRefusedException("protocol.refused.side-changed");
        }
        return chosen;
    }
}
