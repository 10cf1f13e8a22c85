package be.protocolloket.protocol.conclusion;

import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.wording.DutchDate;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end that a text gives itself, when it is concluded. */
final class TermOfText {

    private TermOfText() {}

    /**
     * The first day without effect; null when the text gives no day.
     *
     * @throws ProtocolRefusedException when that is not after the first day with effect: a text that never works cannot be concluded
     */
    static @Nullable LocalDate end(ProtocolDocument text, LocalDate effective) {
        var problems = over(text, effective);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        return text.duration() == null ? null : text.duration().firstDayWithout(effective);
    }

    /** Nothing while the text still works on that day, taking effect then. */
    static List<FieldProblem> over(ProtocolDocument text, LocalDate day) {
        var last = text.duration() == null ? null : text.duration().lastDay(day);
        return last != null && last.isBefore(day)
                ? List.of(new FieldProblem(
                        null, "protocol.refused.term-over", DutchDate.inSentence(last, DateStyle.NUMERIC)))
                : List.of();
    }
}
