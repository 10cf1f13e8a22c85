package be.protocolloket.protocol;

import java.util.Locale;

/** A material change asks every officer for a new advice; after an editorial one they may waive it (P6). */
public enum ChangeKind {
    MATERIAL,
    EDITORIAL;

    /** Key of the kind's name. */
    public String messageKey() {
        return "protocol.change." + name().toLowerCase(Locale.ROOT);
    }
}
