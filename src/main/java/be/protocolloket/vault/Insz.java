package be.protocolloket.vault;

/** Placeholder. */
public record Insz(String digits) {}
