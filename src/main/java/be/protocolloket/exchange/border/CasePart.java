package be.protocolloket.exchange.border;

/** The part that a body plays in a case. */
public enum CasePart {
    LANDLORD,
    SUPPORTER,
    PROPOSER,
    /** Of a kind of case that knows no other part: who began it. */
    OPENER,
    /** The other one of such a case. */
    BYSTANDER
}
