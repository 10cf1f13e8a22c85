package be.protocolloket.retention;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The day of an event from which terms run was recorded wrongly, and set right. Why stays sealed where it was written.
 *
 * @param body that had recorded it
 * @param from the wrong day
 */
public record AnchorCorrected(
        UUID caseId,
        UUID protocolId,
        AnchorEvent anchor,
        EnterpriseNumber body,
        LocalDate from,
        LocalDate on,
        UUID personId) {}
