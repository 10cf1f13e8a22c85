package be.protocolloket.protocol.document;

/** What kind of body a party is, in the words of article I.3 of the Bestuursdecreet. */
public enum StatusCategory {
    FLEMISH_GOVERNMENT,
    LOCAL_AUTHORITY,
    PUBLIC_TASK_INSTITUTION,
    EXTERNAL_AUTHORITY,
    OTHER
}
