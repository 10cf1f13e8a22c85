package be.protocolloket.protocol.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact that two registered versions state differently, beside their text.
 *
 * @param labelKey message key of what it is
 * @param whose the signatory whose day it is, or the address of a publication; null for a fact of the protocol
 * @param before null when the older version states none
 * @param after null when the newer version states none; the signed file has no day at all
 */
public record FactDifference(
        String labelKey,
        @Nullable String whose,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {

    static final String FILE = "protocol.panel.registration.file";

    /** Whether the signed file was replaced. */
    public boolean isFile() {
        return labelKey.equals(FILE);
    }
}
