package be.protocolloket.exchange.link;

import be.protocolloket.exchange.transfer.TransferContents;
import java.time.Instant;

/**
 * What somebody without a log-in opened.
 *
 * @param filesKey opens the files that go with it, for as long as that lasts
 * @param filesUntil when that ends
 */
public record OpenedByLink(TransferContents contents, String filesKey, Instant filesUntil) {

    /** Not to be printed: it opens files. */
    @Override
    public String toString() {
        return "OpenedByLink";
    }
}
