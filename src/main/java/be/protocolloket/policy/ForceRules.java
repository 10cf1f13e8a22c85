package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.ENDED;
import static be.protocolloket.policy.RefusalReason.NOT_IN_FORCE;
import static be.protocolloket.policy.RefusalReason.TERM_OVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing goes before the first day with effect, nor from the first day without: by the term of the text, or by an earlier end. */
final class ForceRules {

    private ForceRules() {}

    static List<Refusal> refusals(Policy policy, LocalDate day) {
        var refusals = new ArrayList<Refusal>();
        var effective = policy.effectiveDate();
        if (effective == null) {
            refusals.add(Refusal.of(policy, NOT_IN_FORCE, "undated"));
        } else if (day.isBefore(effective)) {
            refusals.add(Refusal.of(policy, NOT_IN_FORCE, "dated", effective.toString()));
        }
        ended(policy, day).ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> ended(Policy policy, LocalDate day) {
        var end = policy.endDate();
        if (end != null && !day.isBefore(end) && !policy.endsByTerm()) {
            return Optional.of(Refusal.of(policy, ENDED, "dated", end.toString()));
        }
        var last = policy.lastDayOfTerm();
        if (last != null && day.isAfter(last)) {
            return Optional.of(Refusal.of(policy, TERM_OVER, last.toString()));
        }
        return policy.ended() ? Optional.of(Refusal.of(policy, ENDED, "undated")) : Optional.empty();
    }
}
