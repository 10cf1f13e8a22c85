package be.protocolloket.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that can be party to a protocol.
 *
 * @param shortName the name under which people know it, for lists and groups
 * @param address of its seat, on one line
 * @param categoryCitation the article that makes it a body under the decree, such as "art. I.3, 5°, d)"; empty for an
 *     external authority
 * @param governingBodyName when set, this organ must approve a protocol before it is signed
 */
public record PublicBody(
        EnterpriseNumber number,
        String legalName,
        String legalForm,
        String shortName,
        String address,
        BodyCategory category,
        String categoryCitation,
        @Nullable LocalDate foundedOn,
        @Nullable String governingBodyName) {}
