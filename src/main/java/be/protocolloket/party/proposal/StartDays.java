package be.protocolloket.party.proposal;

import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A right to act for a body never begins in the past: nobody can be made to have had it. */
final class StartDays {

    private StartDays() {}

    /** Notes a period that has no first day, that is turned around or that begins before today. */
    static void require(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today, Problems problems) {
        problems.requirePeriod(from, until);
        if (from != null && from.isBefore(today)) {
            problems.add("from", "party.problem.from-in-the-past");
        }
    }

    /**
     * The first day when it is approved later than it was to begin: the day of the approval.
     *
     * @throws PartyRefusedException when its last day is over by then
     */
    static LocalDate notPast(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        var start = from.isBefore(today) ? today : from;
        if (until != null && until.isBefore(start)) {
            throw Problems.refusal(null, "party.problem.proposal-too-late");
        }
        return start;
    }
}
