package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.transfer.ItemAdvice;
import be.protocolloket.policy.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer on its way, for the disclosing body.
 *
 * @param general reasons of the protocol against the whole transfer today
 * @param items what the protocol allows, with what was decided
 * @param refused what it does not, with why
 * @param notes what this body wrote down about the transfer: question, advice, remark, reason; oldest first
 */
public record PreparationView(
        TransferView transfer,
        List<Refusal> general,
        List<PreparedItem> items,
        List<RefusedItem> refused,
        @Nullable ItemAdvice advice,
        boolean secondReadingNeeded,
        List<CaseNotes.Note> notes) {

    public PreparationView {
        general = List.copyOf(general);
        items = List.copyOf(items);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /**
     * @param subject the data subject as this body knows them
     * @param include null while not decided
     * @param reason empty when none was needed
     * @param refusals why the version in force refuses it now, such as a data subject who does not know yet
     */
    public record PreparedItem(
            String subject,
            String code,
            String label,
            String article,
            @Nullable Boolean include,
            boolean special,
            String reason,
            List<Refusal> refusals) {}

    /** An item that the protocol lists, or could list, but does not let go about this data subject. */
    public record RefusedItem(String subject, String code, String label, List<Refusal> refusals) {}
}
