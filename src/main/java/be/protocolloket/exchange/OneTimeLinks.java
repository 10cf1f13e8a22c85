package be.protocolloket.exchange;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;

/** Links that open a transfer once, with a code that travels another way, for a recipient without a log-in here. */
public interface OneTimeLinks {

    /**
     * Makes a link, and withdraws the one before it.
     *
     * @throws NotHereException unless the caller is a case worker of the discloser and the transfer, sent by this delivery, waits for its receipt
     */
    IssuedLink issue(UUID transferId, Caller caller);

    /** Whether a code can be tried at all. */
    boolean usable(String token);

    /**
     * Opens the transfer, for good the only time.
     *
     * @throws LinkRefusedException when the code is wrong, or the link is none, or no longer
     */
    OpenedTransfer open(String token, String code);
}
