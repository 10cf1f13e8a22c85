package be.protocolloket.retention;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data were erased for good.
 *
 * @param receiptId of the receipt that proves it
 * @param ruleId of the retention rule in the protocol; null for a body's own file
 */
public record DataErased(
        UUID receiptId,
        UUID caseId,
        UUID protocolId,
        EnterpriseNumber body,
        EnterpriseNumber counterpart,
        @Nullable String ruleId,
        UUID approvedBy) {}
