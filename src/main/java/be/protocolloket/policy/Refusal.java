package be.protocolloket.policy;

import java.util.List;

/**
 * One reason against. {@link PolicyWords} says it in a sentence.
 *
 * @param article as the protocol numbers it, such as {@code Art. 3}; empty when it has no article on the subject
 * @param args of the sentence, in order: labels and dates (ISO 8601) from the protocol and keys of messages, never personal data
 */
public record Refusal(RefusalReason reason, String article, NextStep next, List<String> args) {

    public Refusal {
        args = List.copyOf(args);
    }

    static Refusal of(Policy policy, RefusalReason reason, String... args) {
        return new Refusal(reason, policy.article(reason.topic()), reason.next(), List.of(args));
    }

    /** Whether something may be refused only because trigger, role or details of the case were written down wrongly. */
    public static boolean mendable(List<Refusal> refusals) {
        return !refusals.isEmpty() && refusals.stream().allMatch(Refusal::ofWhatWasWritten);
    }

    private boolean ofWhatWasWritten() {
        return switch (reason) {
            case TRIGGER_NOT_LISTED,
                    GROUND_NOT_OF_TRIGGER,
                    ROLE_NOT_OF_TRIGGER,
                    ROLE_NOT_OF_GROUND,
                    ROLE_NOT_OF_KIND,
                    SUBJECT_NOT_COVERED -> true;
            case CONDITION_NOT_MET ->
                args.get(0).equals("has-rent-arrears") || args.get(0).equals("subject-is-candidate");
            default -> false;
        };
    }

    /** Key of the sentence. */
    public String messageKey() {
        return reason.hasVariants() ? reason.messageKey() + "." + args.get(0) : reason.messageKey();
    }
}
