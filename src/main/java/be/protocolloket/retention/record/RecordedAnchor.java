package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;

/**
 * Something happened in a case from which terms run.
 *
 * @param body that recorded it
 */
public record RecordedAnchor(AnchorEvent anchor, EnterpriseNumber body, LocalDate on) {}
