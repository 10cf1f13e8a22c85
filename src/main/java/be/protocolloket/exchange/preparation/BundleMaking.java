package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.Sending;
import java.util.UUID;

/** Makes the sealed bundle that a case worker hands over on another platform; implemented where contents are opened. */
public interface BundleMaking {

    /** In the caller's transaction, which has locked the transfer; sends nothing. */
    void make(Preparing preparing, Sending sending, UUID person);
}
