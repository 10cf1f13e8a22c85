package be.protocolloket.protocol;

import java.util.UUID;

/** Whether this portal counts as the platform that a protocol names: only where all its parties said so. */
public interface PortalAgreements {

    /** Today, in Brussels by the database's clock. */
    boolean counts(UUID protocolId);
}
