package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.UUID;

/** What others than the parties' officers decided or said before signing: governing bodies (P8) and the supervisory committee (P7). */
public interface ProtocolApprovals {

    /** The parties whose governing body must approve: those registered with one, and those of which the text asks it. In order of the text. */
    List<EnterpriseNumber> approvingNumbers(UUID protocolId);

    /** Of all versions, oldest first. */
    List<Approval> approvals(UUID protocolId);

    /** Of all versions, oldest first. */
    List<VtcOpinion> opinions(UUID protocolId);
}
