package be.protocolloket.protocol.document;

/** Whether a processing agreement of GDPR article 28 is known to exist. */
public enum ContractState {
    SIGNED,
    MISSING,
    NOT_STATED
}
