package be.protocolloket.exchange;

import java.util.Locale;

/** Why somebody opens what is known about people. */
public enum ReadingPurpose {
    /** To find the person in one's own files. */
    IDENTIFY,
    ACKNOWLEDGE,
    FOLLOW_UP,
    SECOND_READING,
    CORRECTION,
    DATA_SUBJECT_REQUEST,
    SUPERVISION;

    /** Key of the purpose's name. */
    public String messageKey() {
        return "exchange.reading." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
