package be.protocolloket.exchange.link;

import be.protocolloket.exchange.transfer.TransferContents;
import java.time.Instant;

/**
 * What somebody without a log-in opened.
 *
 * @param filesKey secret with which its files can be fetched until {@code filesUntil}
 * @param filesUntil moment after which the files can no longer be fetched
 */
public record OpenedByLink(TransferContents contents, String filesKey, Instant filesUntil) {

    /** Not to be printed: it opens files. */
    @Override
    public String toString() {
        return "OpenedByLink";
    }
}
