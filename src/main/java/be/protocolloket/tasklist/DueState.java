package be.protocolloket.tasklist;

import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How urgent a due date is, in working days.
 *
 * @param days working days left, or working days late
 */
public record DueState(Urgency urgency, LocalDate day, int days) {

    private static final int SOON = 2;

    /** From calm to red. */
    public enum Urgency {
        CALM,
        SOON,
        TODAY,
        LATE
    }

    public static DueState of(Instant dueAt, Instant now, WorkingDays workingDays) {
        LocalDate due = LocalDate.ofInstant(dueAt, DatabaseClock.ZONE);
        LocalDate today = LocalDate.ofInstant(now, DatabaseClock.ZONE);
        if (dueAt.isBefore(now)) {
            return new DueState(Urgency.LATE, due, workingDays.between(due, today));
        }
        int left = workingDays.between(today, due);
        if (due.equals(today)) {
            return new DueState(Urgency.TODAY, due, 0);
        }
        return new DueState(left <= SOON ? Urgency.SOON : Urgency.CALM, due, left);
    }

    /** The first moment that is not soon any more, as {@link #of} reckons. */
    public static Instant soonEnds(Instant now, WorkingDays workingDays) {
        LocalDate today = LocalDate.ofInstant(now, DatabaseClock.ZONE);
        return workingDays
                .plus(today, SOON + 1)
                .atStartOfDay(DatabaseClock.ZONE)
                .toInstant();
    }

    /** Message that says it in words; its argument is {@link #days}. */
    public String messageKey() {
        return EnumNames.key("tasklist.due", urgency) + (days == 1 ? ".one" : "");
    }

    public boolean late() {
        return urgency == Urgency.LATE;
    }

    public boolean soon() {
        return urgency == Urgency.SOON || urgency == Urgency.TODAY;
    }
}
