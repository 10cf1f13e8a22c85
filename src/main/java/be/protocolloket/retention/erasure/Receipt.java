package be.protocolloket.retention.erasure;

import be.protocolloket.retention.record.ReceiptContents;
import java.util.Locale;

/**
 * Proof that something was erased.
 *
 * @param number counts all receipts of the house
 * @param sha256 of {@code json}
 * @param json the contents as they were written down
 */
public record Receipt(long number, ReceiptContents contents, String sha256, String json) {

    /** What people call it, such as {@code W-000017}. */
    public String reference() {
        return String.format(Locale.ROOT, "W-%06d", number);
    }
}
