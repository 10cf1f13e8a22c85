package be.protocolloket.protocol.registration;

import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.wording.DutchDate;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a text that was signed elsewhere: by its own term, or earlier when somebody states that it was ended before. A later one
 * contradicts the text.
 */
public final class StatedEnd {

    private StatedEnd() {}

    /** First day without effect; null when neither the text nor anybody gives one. */
    public static @Nullable LocalDate of(
            ProtocolDocument text, @Nullable LocalDate effective, @Nullable LocalDate stated) {
        var term = term(text, effective);
        return stated == null || term != null && term.isBefore(stated) ? term : stated;
    }

    static List<FieldProblem> problems(ProtocolDocument text, RegistrationFacts facts) {
        var effective = facts.effectiveDate(text);
        var term = term(text, effective);
        if (term == null) {
            return List.of();
        }
        var last = DutchDate.inSentence(term.minusDays(1), DateStyle.NUMERIC);
        if (!term.isAfter(effective)) {
            return List.of(new FieldProblem("conclusion", "protocol.refused.register-term", last));
        }
        return facts.endDate() != null && facts.endDate().isAfter(term)
                ? List.of(new FieldProblem("end", "protocol.refused.register-end-late", last))
                : List.of();
    }

    private static @Nullable LocalDate term(ProtocolDocument text, @Nullable LocalDate effective) {
        return text.duration() == null ? null : text.duration().firstDayWithout(effective);
    }
}
