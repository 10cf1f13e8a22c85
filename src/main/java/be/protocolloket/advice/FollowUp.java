package be.protocolloket.advice;

import java.util.Locale;

/** What the parties do with an advice. */
public enum FollowUp {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED;

    /** Whoever departs from an advice says why. */
    public boolean needsMotivation() {
        return this != FOLLOWED;
    }

    /** Key of its name. */
    public String messageKey() {
        return "advice.follow-up." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
