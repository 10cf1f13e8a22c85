package be.protocolloket.party.proposal;

import be.protocolloket.party.mandate.Validity;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last day of what ends: typed in a form, and looked at once more when the end is approved, maybe days later. */
@Component
class LastDay {

    private static final String FIELD = "lastDay";

    private final DatabaseClock clock;

    LastDay(DatabaseClock clock) {
        this.clock = clock;
    }

    /**
     * @return yesterday at the earliest, which ends it at once
     * @throws PartyRefusedException when no day was typed, or an earlier one
     */
    LocalDate typed(@Nullable LocalDate day) {
        if (day == null) {
            throw Problems.refusal(FIELD, "party.problem.required");
        }
        if (day.isBefore(yesterday())) {
            throw Problems.refusal(FIELD, "party.problem.ended-in-the-past");
        }
        return day;
    }

    /** The day that was asked, or yesterday where it passed before somebody approved: nothing ends backdated. */
    LocalDate approved(LocalDate asked) {
        var yesterday = yesterday();
        return asked.isBefore(yesterday) ? yesterday : asked;
    }

    /**
     * @param until the last day so far; null when open
     * @throws PartyRefusedException when it would run longer
     */
    static void refuseLater(@Nullable LocalDate until, LocalDate lastDay) {
        if (until != null && lastDay.isAfter(until)) {
            throw Problems.refusal(FIELD, "party.problem.ended-after-its-end");
        }
    }

    /** @throws PartyRefusedException when there is nothing left to end */
    static void refuseEnded(Validity validity) {
        if (!validity.open()) {
            throw Problems.refusal(null, "party.problem.mandate-ended-already");
        }
    }

    private LocalDate yesterday() {
        return clock.today().minusDays(1);
    }
}
