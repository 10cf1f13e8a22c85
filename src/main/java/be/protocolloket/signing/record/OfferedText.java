package be.protocolloket.signing.record;

import java.util.UUID;

/** A text offered for signature; both hashes in 64 lower-case hexadecimal digits. */
public record OfferedText(UUID versionId, UUID protocolId, String documentSha256, String pdfSha256) {}
