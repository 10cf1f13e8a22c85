package be.protocolloket.protocol.document.proofreading;

/** How serious a finding is: an error stops signing, a warning wants a look, information is only shown. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
