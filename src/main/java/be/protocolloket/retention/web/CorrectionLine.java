package be.protocolloket.retention.web;

import be.protocolloket.retention.correction.AnchorCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A day that was set right, on a page.
 *
 * @param reason null when it was erased
 */
record CorrectionLine(
        AnchorCorrection correction,
        String anchor,
        String correctedBy,
        @Nullable String reason) {}
