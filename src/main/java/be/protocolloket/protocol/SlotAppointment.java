package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was appointed to sign in a slot of a text, on which mandate, by whom and when. It never changes: another appointment follows it.
 *
 * @param versionId the advised version whose slot it is
 * @param name of the person, as it stood then
 * @param mandateId null for what was filled in before a mandate was asked for; such an appointment lets nobody sign
 * @param proposedBy who proposed the mandate; null when it is older than proposals, as are who approved it and when
 * @param appointedBy manager of the body itself
 */
public record SlotAppointment(
        UUID id,
        UUID versionId,
        String slotId,
        EnterpriseNumber body,
        UUID personId,
        String name,
        String function,
        @Nullable UUID mandateId,
        @Nullable LocalDate mandateSince,
        @Nullable UUID proposedBy,
        @Nullable UUID approvedBy,
        @Nullable LocalDate approvedOn,
        UUID appointedBy,
        Instant appointedAt) {}
