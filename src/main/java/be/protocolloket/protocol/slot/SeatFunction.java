package be.protocolloket.protocol.slot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether the function in somebody's mandate is the one that a text writes under a slot. The chair's slot is not the director's: a local body is bound by
 * both, and who signs for another does so by a written delegation. Both are free words, so the same function may be written longer or shorter.
 */
class SeatFunction {

    /** Who holds a function for the time being holds it. */
    private static final String FOR_THE_TIME_BEING = "(waarnemend|wnd\\.?|dienstdoend|ad interim|a\\.i\\.) ";

    private SeatFunction() {}

    /** @param seat null where the text leaves the function open, so that any fits */
    static boolean fits(@Nullable String seat, String mandate) {
        if (seat == null || seat.isBlank()) {
            return true;
        }
        String asked = plain(seat);
        String held = plain(mandate);
        return asked.equals(held) || asked.startsWith(held + " van ") || held.startsWith(asked + " van ");
    }

    /** "directeur" and "algemeen directeur" stand under the same signature in protocols that were really signed. */
    private static String plain(String function) {
        return function.strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(de|het) ", "")
                .replaceFirst("^" + FOR_THE_TIME_BEING, "")
                .replaceFirst(",? (ad interim|a\\.i\\.|wnd\\.?)$", "")
                .replaceFirst("^algemeen directeur", "directeur");
    }
}
