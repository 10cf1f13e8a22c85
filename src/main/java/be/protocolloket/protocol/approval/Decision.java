package be.protocolloket.protocol.approval;

/** What a governing body decided; also the options of the form and the words in the table. */
enum Decision {
    APPROVED,
    REFUSED
}
