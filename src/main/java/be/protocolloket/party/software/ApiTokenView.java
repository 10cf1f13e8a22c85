package be.protocolloket.party.software;

import be.protocolloket.party.mandate.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token of a body's software as its administrator sees it; never the token itself.
 *
 * @param createdBy who proposed it
 * @param approvedBy null for a token of before a second person was asked
 * @param until last day on which it opens anything
 * @param lastUsedOn null while nobody used it
 */
public record ApiTokenView(
        UUID id,
        String name,
        String createdBy,
        @Nullable String approvedBy,
        Instant createdAt,
        LocalDate until,
        @Nullable LocalDate lastUsedOn,
        Validity validity) {}
