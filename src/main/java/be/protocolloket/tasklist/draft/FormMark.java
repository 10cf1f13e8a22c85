package be.protocolloket.tasklist.draft;

import be.protocolloket.vault.Compartment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a form was made and where it stands. The form carries it, authenticated, so that what was typed in it is known to be this person's even when
 * the log-in ended.
 *
 * @param action path to which the form is posted
 * @param page address of ours, with its query, at which its reader finds the form again
 * @param again {@code name=value} that makes the form's own address show what was typed and do nothing; empty where the fields are the same on
 *     each page
 * @param caseId the case it is about; null for none
 * @param body the person's own body in that case, ten digits
 * @param elsewhere the page keeps its own drafts while somebody types
 * @param madeAt seconds since 1970
 */
record FormMark(
        UUID person,
        String action,
        String page,
        String again,
        @Nullable UUID caseId,
        @Nullable String body,
        boolean elsewhere,
        long madeAt) {

    /** What is typed about a case goes with what the body keeps of that case. */
    Compartment compartment() {
        return caseId == null || body == null ? Compartment.typed(person) : Compartment.own(caseId, body);
    }

    String place() {
        return "page_draft:" + person + ":" + action;
    }
}
