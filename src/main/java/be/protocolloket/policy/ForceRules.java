package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.ENDED;
import static be.protocolloket.policy.RefusalReason.NOT_IN_FORCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Nothing goes before the first day with effect, nor from the first day without. */
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
        var end = policy.endDate();
        if (end != null && !day.isBefore(end)) {
            refusals.add(Refusal.of(policy, ENDED, "dated", end.toString()));
        } else if (policy.ended()) {
            refusals.add(Refusal.of(policy, ENDED, "undated"));
        }
        return refusals;
    }
}
