package be.protocolloket.protocol.model;

/** Where the protocol goes after its advices are evaluated. */
public enum NextStep {
    APPROVE,
    REVISE,
    ASK_VTC
}
