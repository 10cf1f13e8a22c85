package be.protocolloket.retention.correction;

import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may state of the day of an event: fields {@code on} and {@code reason}. */
@Component
class StatedDay {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_YEARS = 30;

    private final DatabaseClock clock;

    StatedDay(DatabaseClock clock) {
        this.clock = clock;
    }

    /** @throws RetentionRefusedException unless it is a day of the last thirty years, today at the latest */
    LocalDate day(@Nullable LocalDate on) {
        LocalDate today = clock.today();
        if (on == null || on.isAfter(today) || on.isBefore(today.minusYears(LONGEST_YEARS))) {
            throw new RetentionRefusedException(new FieldProblem("on", "retention.problem.anchor-day"));
        }
        return on;
    }

    /** Without what cannot be seen around it. */
    String reason(String reason) {
        String stripped = SeenText.stripped(reason);
        if (SeenText.isShorter(stripped, 10) || stripped.length() > LONGEST_REASON) {
            throw new RetentionRefusedException(new FieldProblem("reason", "retention.problem.reason"));
        }
        return stripped;
    }
}
