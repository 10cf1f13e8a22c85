package be.protocolloket.protocol.approval;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * On which days anybody can have decided on a text: from the day on which it was frozen, because before it was another text, until today. The advice on
 * it may come later than the decision: who decides says when, and both days are shown.
 */
@Component
class DecisionDays {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Protocols protocols;
    private final DatabaseClock clock;

    DecisionDays(Protocols protocols, DatabaseClock clock) {
        this.protocols = protocols;
        this.clock = clock;
    }

    /** What is wrong with the day in this field, about the current text of the protocol; empty when nothing is. */
    Optional<FieldProblem> problem(UUID protocolId, String field, LocalDate day) {
        if (day.isAfter(clock.today())) {
            return Optional.of(new FieldProblem(field, "protocol.refused.date-future"));
        }
        var frozen = protocols.currentVersion(protocolId).frozenAt();
        if (frozen == null) {
            return Optional.empty();
        }
        var first = frozen.atZone(DatabaseClock.ZONE).toLocalDate();
        return day.isBefore(first)
                ? Optional.of(new FieldProblem(field, "protocol.refused.date-before-text", WRITTEN.format(first)))
                : Optional.empty();
    }
}
