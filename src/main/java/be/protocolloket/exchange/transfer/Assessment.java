package be.protocolloket.exchange.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last decision of a case worker about the items of a transfer.
 *
 * @param number counts the assessments of the transfer; 0 while there was none
 * @param by who decided; null while nobody did
 * @param secondReadingNeeded somebody else must read it before it is sent
 * @param confirmedBy who read it for the second time and agreed
 */
public record Assessment(
        int number,
        @Nullable UUID by,
        boolean secondReadingNeeded,
        @Nullable UUID confirmedBy) {

    /** Whether the second reading is still to come. */
    public boolean awaitsSecondReading() {
        return secondReadingNeeded && confirmedBy == null;
    }

    boolean done() {
        return number > 0;
    }

    /** Decided anew, so that nobody has confirmed it yet. */
    Assessment again(UUID person, boolean secondReading) {
        return new Assessment(number + 1, person, secondReading, null);
    }

    Assessment confirmed(UUID person) {
        return new Assessment(number, by, secondReadingNeeded, person);
    }
}
