package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal situation that a case may rest on.
 *
 * @param code stays the same over versions
 * @param label short name
 * @param text the words of the text, when it is shown from here
 * @param place where the article on purposes treats it, as written, for instance '2.1.A'; a refusal cites it
 * @param caseKind the kind of case
 * @param references the rules of law that it rests on
 * @param subjectRoles what the data subjects may be; empty means anything. Which triggers it goes with stands at the triggers
 * @param refusalException allocation can be refused but may still be granted under a support agreement
 * @param partOfTenantObligations failing the agreement is failing the lease
 * @param extendable the agreement may be extended for a delimited term
 * @param tripartite the landlord signs too
 */
public record Ground(
        @JsonProperty(required = true) String code,
        String label,
        @Nullable String text,
        @Nullable String place,
        @JsonProperty(required = true) CaseKind caseKind,
        List<LegalReference> references,
        List<SubjectRole> subjectRoles,
        boolean refusalException,
        boolean partOfTenantObligations,
        boolean extendable,
        boolean tripartite) {

    public Ground {
        label = Absent.text(label);
        references = Absent.list(references);
        subjectRoles = Absent.list(subjectRoles);
    }
}
