package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What obliges or allows a party to process.
 *
 * @param id stays the same over versions
 * @param party id of the party that relies on it
 * @param gdprArticle which ground of GDPR article 6
 * @param reference where it stands
 * @param citation the reference as written
 * @param quote the words of the law as quoted
 * @param elided the quotation leaves out words
 * @param validFrom start of validity of the quoted text
 * @param validUntil end of validity of the quoted text
 * @param annexRef number of the annex that holds the references
 */
public record LegalBasis(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String party,
        @Nullable GdprGround gdprArticle,
        @Nullable LegalReference reference,
        String citation,
        @Nullable String quote,
        boolean elided,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String annexRef) {

    public LegalBasis {
        citation = Absent.text(citation);
    }
}
