package be.protocolloket.protocol.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party's manager said who signs in a slot.
 *
 * @param versionId the advised text
 * @param approvedBy who approved the mandate; null when it is older than approvals
 * @param appointedBy the manager
 */
public record SignatoryAppointed(
        UUID protocolId,
        UUID versionId,
        String slotId,
        EnterpriseNumber party,
        UUID personId,
        UUID mandateId,
        @Nullable UUID approvedBy,
        UUID appointedBy) {}
