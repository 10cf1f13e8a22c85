package be.protocolloket.protocol.amendment;

import java.util.UUID;

/**
 * What came of asking for an amendment.
 *
 * @param added nobody of the body had asked it yet
 */
public record Asked(UUID request, boolean added) {}
