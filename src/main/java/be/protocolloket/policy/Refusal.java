package be.protocolloket.policy;

import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.protocol.AmendmentTopic;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.Trigger;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reason against. {@link PolicyWords} says it in a sentence.
 *
 * @param article as the protocol numbers it, such as {@code Art. 3}; empty when it has no article on the subject
 * @param place where in that article, as finely as the text has it
 * @param args of the sentence, in order: labels and dates (ISO 8601) from the protocol and keys of messages, never personal data
 */
public record Refusal(RefusalReason reason, String article, Place place, NextStep next, List<String> args) {

    /** Variants of a forbidden channel that the protocol itself forbids, and not this house. */
    private static final Set<String> OF_THE_TEXT = Set.of("not-named", "forbidden", "sensitive", "bulk");

    /**
     * Within an article.
     *
     * @param section as written, such as {@code 3.1}; empty when the article has none
     * @param table which of the tables that stand under the same number, from 1; 0 where there is only one
     * @param part of the table, such as {@code Gegeven 4}, or the purposes by number or heading, such as {@code 1, 2}; may be empty
     * @param row of the table or the list: an item, a ground or a trigger; the sentence itself names it or shows it. May be empty
     */
    public record Place(String section, int table, String part, String row) {

        /** No finer than the article. */
        public static final Place ARTICLE = new Place("", 0, "", "");

        /** Where the article treats the ground. */
        static Place of(Ground ground) {
            return new Place(Objects.requireNonNullElse(ground.place(), ""), 0, "", ground.label());
        }

        /** The line of the article that is the trigger. */
        static Place of(Trigger trigger) {
            return new Place("", 0, "", ListedItem.brief(trigger.text()));
        }
    }

    /** By an article as a whole. */
    public Refusal(RefusalReason reason, String article, NextStep next, List<String> args) {
        this(reason, article, Place.ARTICLE, next, args);
    }

    public Refusal {
        args = List.copyOf(args);
    }

    static Refusal of(Policy policy, RefusalReason reason, String... args) {
        return at(policy, Place.ARTICLE, reason, args);
    }

    static Refusal at(Policy policy, Place place, RefusalReason reason, String... args) {
        return new Refusal(reason, policy.article(reason.topic()), place, reason.next(), List.of(args));
    }

    /** What an amendment of the protocol would have to add for it; null where none is needed, or none could help. */
    public @Nullable AmendmentTopic amendment() {
        return switch (reason) {
            case NO_SUCH_DIRECTION, OTHER_SIDE_BEGINS -> AmendmentTopic.DIRECTION;
            case KIND_NOT_FORESEEN -> AmendmentTopic.KIND;
            case TRIGGER_NOT_LISTED -> AmendmentTopic.TRIGGER;
            case ITEM_NOT_LISTED, ITEM_NOT_FOR_KIND -> AmendmentTopic.ITEM;
            case PURPOSE_NOT_LISTED -> AmendmentTopic.PURPOSE;
            case SUBJECT_NOT_COVERED, ROLE_NOT_OF_TRIGGER, ROLE_NOT_OF_GROUND, ROLE_NOT_OF_KIND ->
                AmendmentTopic.SUBJECT;
            case GROUND_NOT_OF_TRIGGER -> AmendmentTopic.GROUND;
            case NO_GROUND_FOR_SPECIAL_CATEGORY -> AmendmentTopic.SPECIAL_CATEGORY;
            case ENDED, TERM_OVER -> AmendmentTopic.TERM;
            case GROUND_NOT_LISTED -> args.get(0).equals("unknown") ? AmendmentTopic.GROUND : null;
            case RECIPIENT_NOT_LISTED -> args.get(0).equals("unknown") ? AmendmentTopic.RECIPIENT : null;
            case CHANNEL_FORBIDDEN -> OF_THE_TEXT.contains(args.get(0)) ? AmendmentTopic.CHANNEL : null;
            case NOT_IN_FORCE,
                    INITIATOR_NOT_LISTED,
                    ONLY_BESIDE_TRIGGER,
                    ONLY_BESIDE_GROUND,
                    CONDITION_NOT_MET,
                    FEEDBACK_ONLY_ENDING,
                    SUBJECT_NOT_INFORMED -> null;
        };
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
