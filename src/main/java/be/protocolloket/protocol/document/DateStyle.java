package be.protocolloket.protocol.document;

/** How the document writes its own dates. */
public enum DateStyle {
    NUMERIC,
    WRITTEN
}
