package be.protocolloket.protocol.web.edit;

/** How a field of a record is asked of a person. */
enum Kind {
    ID,
    TEXT,
    LONG_TEXT,
    LINES,
    DATE,
    PERIOD,
    NUMBER,
    FLAG,
    CHOICE,
    CHOICES,
    REFERENCE,
    REFERENCES,
    RECORD,
    RECORDS
}
