package be.protocolloket.exchange.link;

import be.protocolloket.exchange.transfer.OpenedAttachment;
import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.Optional;
import java.util.UUID;

/** Links that open a transfer once, with a code that travels another way, for a recipient without a log-in here. */
public interface OneTimeLinks {

    /** How long after the opening the files can be saved. */
    int MINUTES_FOR_FILES = 60;

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
    OpenedByLink open(String token, String code);

    /**
     * A file of the transfer that was opened, for whoever has that opening before them; written down each time.
     *
     * @param filesKey what the opening gave
     * @throws LinkRefusedException when it is no file of that transfer, or too late
     */
    OpenedAttachment file(String token, String filesKey, UUID attachmentId);

    /** What became of the last link; empty when there is none, or the caller does not work for the discloser. */
    Optional<LinkState> last(UUID transferId, Caller caller);
}
