package be.protocolloket.publication.duty;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The process that waits for one party's publication; the engine stands behind it. */
public interface PublicationRun {

    /** For a protocol that no other process takes to its publication. */
    void start(UUID protocolId, UUID versionId, EnterpriseNumber body, EnterpriseNumber lead);

    /** Another version took its place; without effect when nobody waits. */
    void withdraw(UUID protocolId, UUID versionId, EnterpriseNumber body);
}
