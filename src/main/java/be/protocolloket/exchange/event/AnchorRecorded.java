package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened from which retention runs.
 *
 * @param body that recorded it
 * @param personId null when the system did
 */
public record AnchorRecorded(
        UUID caseId,
        UUID protocolId,
        AnchorEvent anchor,
        LocalDate on,
        EnterpriseNumber body,
        @Nullable UUID personId) {}
