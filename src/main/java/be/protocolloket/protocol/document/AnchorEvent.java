package be.protocolloket.protocol.document;

/** The event from which, or until which, data are kept. */
public enum AnchorEvent {
    CANDIDATE_FILE_STRUCK,
    LEASE_ENDED,
    SUPPORT_ENDED_SUCCESSFULLY,
    SUPPORT_ENDED_OTHERWISE,
    CASE_CLOSED,
    RECEIVED,
    PROTOCOL_ENDED
}
