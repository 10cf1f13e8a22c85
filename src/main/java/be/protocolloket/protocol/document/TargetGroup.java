package be.protocolloket.protocol.document;

/** Welfare target groups for which allocation may go faster. */
public enum TargetGroup {
    HOMELESS,
    MENTAL_HEALTH,
    YOUNG_LIVING_ALONE
}
