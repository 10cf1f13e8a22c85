package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.CONDITION_NOT_MET;
import static be.protocolloket.policy.RefusalReason.FEEDBACK_ONLY_ENDING;
import static be.protocolloket.policy.RefusalReason.SUBJECT_NOT_COVERED;

import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.protocol.document.Condition;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import be.protocolloket.workflow.EnumNames;
import java.util.Objects;
import java.util.stream.Stream;

/** About whom an item may go, and under which conditions; all must hold. */
final class ConditionRules {

    private ConditionRules() {}

    static Stream<Refusal> refusals(Asked asked, ListedItem listed, SubjectRole role) {
        return Stream.of(
                        subject(asked, listed, role),
                        listed.item().conditions().stream()
                                .filter(condition ->
                                        !met(condition, asked, role) && !saidBySubject(condition, listed, role))
                                .map(condition -> unmet(asked, listed, condition)),
                        feedback(asked, listed))
                .flatMap(refusals -> refusals);
    }

    private static Stream<Refusal> subject(Asked asked, ListedItem listed, SubjectRole role) {
        var inCase = Subjects.refusals(asked, role);
        if (!inCase.isEmpty()) {
            return inCase.stream();
        }
        return Subjects.inItem(listed.item(), role)
                ? Stream.empty()
                : Stream.of(asked.refusal(
                        listed,
                        SUBJECT_NOT_COVERED,
                        listed.brief(),
                        DocumentLabels.key(role),
                        Subjects.keys(listed.item().subjectRoles())));
    }

    /** {@code CASE_BY_CASE} is met: the person who assesses the item decides. {@code OTHER} cannot be checked, so it counts as unmet. */
    private static boolean met(Condition condition, Asked asked, SubjectRole role) {
        return switch (condition.code()) {
            case HAS_RENT_ARREARS -> asked.facts().rentArrears();
            case SUBJECT_IS_CANDIDATE -> role.isCandidate();
            case SUPPORT_AGREEMENT_ENDED -> asked.facts().supportEnded() && asked.feedback();
            case CASE_BY_CASE -> true;
            case OTHER -> false;
        };
    }

    /** That the item is about candidates only is said already when it lists candidates only. */
    private static boolean saidBySubject(Condition condition, ListedItem listed, SubjectRole role) {
        return condition.code() == ConditionCode.SUBJECT_IS_CANDIDATE
                && !Subjects.inItem(listed.item(), role)
                && listed.item().subjectRoles().stream().allMatch(SubjectRole::isCandidate);
    }

    private static Refusal unmet(Asked asked, ListedItem listed, Condition condition) {
        var variant = EnumNames.hyphened(condition.code());
        var text = Objects.requireNonNullElse(condition.text(), "");
        return asked.refusal(listed, CONDITION_NOT_MET, variant, listed.brief(), text);
    }

    private static Stream<Refusal> feedback(Asked asked, ListedItem listed) {
        if (!asked.feedback() || PolicyRoles.tellsEnding(listed.item())) {
            return Stream.empty();
        }
        boolean ending = asked.policy().document().flows().stream().anyMatch(PolicyRoles::tellsEnding);
        return Stream.of(asked.refusal(listed, FEEDBACK_ONLY_ENDING, ending ? "ending" : "none", listed.brief()));
    }
}
