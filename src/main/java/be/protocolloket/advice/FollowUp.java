package be.protocolloket.advice;

import be.protocolloket.workflow.EnumNames;

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
        return EnumNames.key("advice.follow-up", this);
    }
}
