package be.protocolloket.protocol.approval;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party's governing body decided about one version.
 *
 * @param reference of the decision
 * @param reason set when it refused
 */
public record Approval(
        UUID versionId,
        EnterpriseNumber body,
        boolean approved,
        LocalDate decidedOn,
        @Nullable String reference,
        @Nullable String reason,
        UUID recordedBy,
        Instant recordedAt) {}
