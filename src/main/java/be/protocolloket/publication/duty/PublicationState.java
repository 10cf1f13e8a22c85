package be.protocolloket.publication.duty;

/** One party's publication: due from the conclusion on, then published, and later overtaken by a newer version or taken down. */
public enum PublicationState {
    DUE,
    PUBLISHED,
    OUTDATED,
    WITHDRAWN
}
