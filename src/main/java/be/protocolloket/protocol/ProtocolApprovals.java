package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.UUID;

/** The decisions of governing bodies that must precede signing (P8). */
public interface ProtocolApprovals {

    /** The parties whose governing body must approve: those registered with one, and those of which the text asks it. In order of the text. */
    List<EnterpriseNumber> approvingNumbers(UUID protocolId);
}
