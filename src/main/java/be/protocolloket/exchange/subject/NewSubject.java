package be.protocolloket.exchange.subject;

import be.protocolloket.protocol.document.SubjectRole;
import org.jspecify.annotations.Nullable;

/**
 * A data subject as the initiator writes them down.
 *
 * @param name for the initiator's own eyes; sealed
 * @param insz as typed; null where it is not known
 */
public record NewSubject(
        SubjectRole role, String name, @Nullable String insz) {}
