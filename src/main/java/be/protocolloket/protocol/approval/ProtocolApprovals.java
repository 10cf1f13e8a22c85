package be.protocolloket.protocol.approval;

import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.UUID;

/** Decisions of governing bodies (P8) and opinions of the supervisory committee (P7) before signing. */
public interface ProtocolApprovals {

    /** The parties whose governing body must approve: those registered with one, and those of which the text asks it. In order of the text. */
    List<EnterpriseNumber> approvingNumbers(UUID protocolId);

    /** Of all versions, oldest first. */
    List<Approval> approvals(UUID protocolId);

    /** Of all versions, oldest first. */
    List<VtcOpinion> opinions(UUID protocolId);
}
