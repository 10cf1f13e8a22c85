package be.protocolloket.protocol;

import be.protocolloket.workflow.EnumNames;

/** What an amendment of a protocol would have to add, for something that it refuses now. */
public enum AmendmentTopic {
    DIRECTION,
    KIND,
    TRIGGER,
    GROUND,
    RECIPIENT,
    ITEM,
    PURPOSE,
    SUBJECT,
    SPECIAL_CATEGORY,
    CHANNEL,
    TERM;

    /** Key of what is missing, in one sentence. */
    public String messageKey() {
        return EnumNames.key("protocol.amendment.topic", this);
    }
}
