package be.protocolloket.policy;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one body may start under a protocol on a day.
 *
 * @param counterparts the other parties
 * @param refusals why nothing at all can be started; empty when something may
 * @param kinds every kind that exists, also those that are refused
 */
public record StartChoices(List<EnterpriseNumber> counterparts, List<Refusal> refusals, List<KindChoice> kinds) {

    public StartChoices {
        counterparts = List.copyOf(counterparts);
        refusals = List.copyOf(refusals);
        kinds = List.copyOf(kinds);
    }

    /** Whether anything can be started. */
    public boolean offered() {
        return refusals.isEmpty() && kinds.stream().anyMatch(KindChoice::offered);
    }

    /** Why not: of everything, or else of the kinds; that the protocol does not foresee a kind is told only when it foresees none. */
    public List<Refusal> reasons() {
        if (!refusals.isEmpty()) {
            return refusals;
        }
        var all = kinds.stream()
                .flatMap(kind -> kind.refusals().stream())
                .distinct()
                .toList();
        var ofForeseen = all.stream()
                .filter(refusal -> refusal.reason() != RefusalReason.KIND_NOT_FORESEEN)
                .toList();
        return ofForeseen.isEmpty() ? all : ofForeseen;
    }

    /**
     * One kind of case.
     *
     * @param grounds one must be chosen, unless the list is empty
     * @param roles what data subjects can be in such a case
     * @param combinations which trigger goes with which ground, and about whom; nothing else may be chosen
     * @param findings keys of messages that its readers must know
     */
    public record KindChoice(
            CaseKind kind,
            List<Refusal> refusals,
            List<Choice> triggers,
            List<Choice> grounds,
            List<SubjectRole> roles,
            List<Combination> combinations,
            List<String> findings) {

        public KindChoice {
            refusals = List.copyOf(refusals);
            triggers = List.copyOf(triggers);
            grounds = List.copyOf(grounds);
            roles = List.copyOf(roles);
            combinations = List.copyOf(combinations);
            findings = List.copyOf(findings);
        }

        public boolean offered() {
            return refusals.isEmpty();
        }
    }

    /**
     * A trigger with a ground.
     *
     * @param ground null where the kind has no grounds
     * @param roles what data subjects can be in such a case
     */
    public record Combination(String trigger, @Nullable String ground, List<SubjectRole> roles) {

        public Combination {
            roles = List.copyOf(roles);
        }
    }

    /** A trigger or a ground, in the words of the protocol. */
    public record Choice(String code, String label, List<Refusal> refusals) {

        public Choice {
            refusals = List.copyOf(refusals);
        }

        public boolean offered() {
            return refusals.isEmpty();
        }
    }
}
