package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.DurationKind;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.wording.DutchDate;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import org.springframework.stereotype.Component;

/** A text whose last day has passed is not submitted: it would be over before anybody signs it. */
@Component
class TermAhead implements SubmissionCheck {

    private final DatabaseClock clock;

    TermAhead(DatabaseClock clock) {
        this.clock = clock;
    }

    @Override
    public List<FieldProblem> problems(ProtocolDocument document) {
        var duration = document.duration();
        var last = duration == null || duration.kind() != DurationKind.UNTIL ? null : duration.until();
        return last != null && last.isBefore(clock.today())
                ? List.of(new FieldProblem(
                        null,
                        "protocol.refused.term-over",
                        DutchDate.inSentence(last, DateStyle.NUMERIC),
                        EditedAt.of("duration", null)))
                : List.of();
    }
}
