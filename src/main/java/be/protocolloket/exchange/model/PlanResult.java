package be.protocolloket.exchange.model;

/** How a repayment plan went. */
public enum PlanResult {
    PAID,
    DEFAULTED
}
