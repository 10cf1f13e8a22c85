package be.protocolloket.advice.record;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer wants to know more before advising; the last three are set together. */
public record Question(
        UUID id,
        UUID versionId,
        EnterpriseNumber party,
        String text,
        UUID askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {}
