package be.protocolloket.publication.duty;

import java.util.UUID;

/** A concluded text as a file, without its bytes. */
public record Rendition(UUID id, UUID protocolId, UUID versionId, RenditionKind kind, String sha256) {}
