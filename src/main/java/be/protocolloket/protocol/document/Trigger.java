package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A situation in which data are communicated.
 *
 * @param code stays the same over versions
 * @param text the situation as written
 * @param caseKind the kind of case it starts
 * @param initiators ids of the parties that may start; empty means any
 * @param groundCodes codes of the grounds that a case with this trigger may rest on; empty means any of its kind
 * @param subjectRoles what the data subjects of such a case may be; empty means anything
 */
public record Trigger(
        @JsonProperty(required = true) String code,
        String text,
        @Nullable CaseKind caseKind,
        List<String> initiators,
        List<String> groundCodes,
        List<SubjectRole> subjectRoles) {

    public Trigger {
        text = Absent.text(text);
        initiators = Absent.list(initiators);
        groundCodes = Absent.list(groundCodes);
        subjectRoles = Absent.list(subjectRoles);
    }
}
