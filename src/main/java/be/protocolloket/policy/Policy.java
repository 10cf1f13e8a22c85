package be.protocolloket.policy;

import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a protocol allows, and from when to when.
 *
 * @param versionId the version that was signed
 * @param effectiveDate first day with effect; null while it never had any
 * @param endDate first day without effect; null while no end is known
 * @param ended ended before its end date was known, or without one
 */
public record Policy(
        UUID protocolId,
        UUID versionId,
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate endDate,
        boolean ended,
        ProtocolDocument document) {}
