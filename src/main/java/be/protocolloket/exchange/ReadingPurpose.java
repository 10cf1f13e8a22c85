package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;

/** Why somebody opens what is known about people. */
public enum ReadingPurpose {
    /** To find the person in one's own files. */
    IDENTIFY,
    ACKNOWLEDGE,
    FOLLOW_UP,
    SECOND_READING,
    CORRECTION,
    DATA_SUBJECT_REQUEST,
    SUPERVISION,
    /** To hand the data over on the platform that the protocol names. */
    HAND_OVER;

    /** Key of the purpose's name. */
    public String messageKey() {
        return EnumNames.key("exchange.reading", this);
    }
}
