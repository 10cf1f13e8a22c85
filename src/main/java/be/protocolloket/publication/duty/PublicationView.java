package be.protocolloket.publication.duty;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One party's publication.
 *
 * @param kind which file the party chose; null while it chose none, also where an earlier publication is only stated
 * @param checkedSha256 hash of the file that was found at the address; null where the address is only stated
 * @param publishedAt null for a publication before this service, of which only the day is known
 */
public record PublicationView(
        UUID protocolId,
        UUID versionId,
        EnterpriseNumber body,
        PublicationState state,
        @Nullable RenditionKind kind,
        @Nullable String url,
        @Nullable String checkedSha256,
        @Nullable Instant publishedAt,
        @Nullable LocalDate publishedOn) {}
