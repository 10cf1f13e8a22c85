package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of personal data.
 *
 * @param code stays the same over versions and is what a case refers to
 * @param label the item as written; absent for an empty bullet
 * @param category when it differs from its group's
 * @param subjectRoles about whom
 * @param conditions all must hold
 * @param specialCategory whether GDPR article 9 applies
 * @param art9Basis the ground when it does
 * @param nationalNumber the item is or contains a national number or INSZ
 * @param legalTitle the rules that allow this item
 * @param justification when it differs from its group's
 * @param alternativesGroup items with the same value are alternatives: one of them is enough
 * @param alternatives what the item may consist of when the text says 'or'
 */
public record DataItem(
        @JsonProperty(required = true) String code,
        @Nullable String label,
        @Nullable DataCategory category,
        List<SubjectRole> subjectRoles,
        List<Condition> conditions,
        SpecialCategory specialCategory,
        @Nullable Art9Ground art9Basis,
        boolean nationalNumber,
        List<LegalReference> legalTitle,
        @Nullable String justification,
        @Nullable String alternativesGroup,
        List<String> alternatives) {

    public DataItem {
        subjectRoles = Absent.list(subjectRoles);
        conditions = Absent.list(conditions);
        specialCategory = specialCategory == null ? SpecialCategory.NO : specialCategory;
        legalTitle = Absent.list(legalTitle);
        alternatives = Absent.list(alternatives);
    }
}
