package be.protocolloket.retention;

import be.protocolloket.workflow.EnumNames;

/** What of a case is kept. */
public enum KeptKind {
    /** What one body received. */
    RECEIVED,
    /** What one body wrote down for itself: who the case is about, reasons, notes. */
    WRITTEN,
    /** What both bodies wrote, as one file of the body that began the case: erased so by earlier releases, and made no more. */
    OWN;

    /** Key of what a file of this kind holds where nothing was received. */
    public String contentsKey() {
        return this == OWN ? "retention.contents.own" : "retention.contents.written";
    }

    /** Key of the sentence on how long it is kept where no rule of the protocol says so. */
    public String rulesKey() {
        return this == OWN ? "retention.rules.own.text" : "retention.rules.written.text";
    }

    /** Key of the kind's name. */
    public String messageKey() {
        return EnumNames.key("retention.kind", this);
    }
}
