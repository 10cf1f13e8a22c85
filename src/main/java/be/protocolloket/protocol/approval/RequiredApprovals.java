package be.protocolloket.protocol.approval;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.version.Parties;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RequiredApprovals implements ProtocolApprovals {

    private final Protocols protocols;
    private final Bodies bodies;
    private final ApprovalTable approvals;

    RequiredApprovals(Protocols protocols, Bodies bodies, ApprovalTable approvals) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.approvals = approvals;
    }

    @Override
    public List<EnterpriseNumber> approvingNumbers(UUID protocolId) {
        var text = protocols.currentVersion(protocolId).document();
        return protocols.get(protocolId).parties().stream()
                .filter(party -> hasOrgan(party) || isAskedBy(text, party))
                .toList();
    }

    @Override
    public List<Approval> approvals(UUID protocolId) {
        return approvals.of(protocolId);
    }

    @Override
    public List<VtcOpinion> opinions(UUID protocolId) {
        return approvals.opinions(protocolId);
    }

    private boolean hasOrgan(EnterpriseNumber party) {
        return bodies.find(party)
                .filter(body -> body.governingBodyName() != null)
                .isPresent();
    }

    private static boolean isAskedBy(ProtocolDocument text, EnterpriseNumber number) {
        return Parties.partyOf(text, number)
                .map(party -> party.governingBodyApproval())
                .filter(approval -> approval.required())
                .isPresent();
    }
}
