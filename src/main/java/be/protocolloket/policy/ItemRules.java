package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.ITEM_NOT_FOR_KIND;
import static be.protocolloket.policy.RefusalReason.ITEM_NOT_LISTED;
import static be.protocolloket.policy.RefusalReason.NO_GROUND_FOR_SPECIAL_CATEGORY;
import static be.protocolloket.policy.RefusalReason.PURPOSE_NOT_LISTED;
import static be.protocolloket.policy.RefusalReason.SUBJECT_NOT_INFORMED;

import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.policy.listing.Purposes;
import be.protocolloket.policy.listing.Ties;
import be.protocolloket.protocol.document.SpecialCategory;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether one item may go: listed in the direction, for a purpose of this kind of case, about this person, who has been informed. */
final class ItemRules {

    private ItemRules() {}

    /** The verdict of the flow that objects least, where more than one lists the item. */
    static ItemVerdict verdict(Asked asked, RequestedItem requested) {
        return ListedItem.in(asked.flows())
                .filter(listed -> listed.hasCode(requested.code()))
                .map(listed -> verdict(asked, listed, requested))
                .min(Comparator.comparingInt(verdict -> verdict.refusals().size()))
                .orElseGet(() -> unlisted(asked, requested));
    }

    /** Everything but what depends on the value and on whether the person knows. */
    static List<Refusal> scope(Asked asked, ListedItem listed, SubjectRole role) {
        return Stream.concat(purpose(asked, listed), ConditionRules.refusals(asked, listed, role))
                .toList();
    }

    private static ItemVerdict verdict(Asked asked, ListedItem listed, RequestedItem requested) {
        var refusals = Stream.of(
                        scope(asked, listed, requested.role()).stream(),
                        special(asked, listed, requested),
                        notice(asked, requested))
                .flatMap(some -> some)
                .toList();
        return new ItemVerdict(requested, Objects.requireNonNull(listed.item().label()), refusals);
    }

    private static ItemVerdict unlisted(Asked asked, RequestedItem requested) {
        var label = ListedItem.label(asked.policy().document(), requested.code());
        var refusal = asked.inDirection(
                ITEM_NOT_LISTED, ListedItem.brief(label), asked.discloserName(), asked.receiverName());
        return new ItemVerdict(requested, label, List.of(refusal));
    }

    private static Stream<Refusal> purpose(Asked asked, ListedItem listed) {
        if (!Purposes.serve(listed.flow(), asked.kind())) {
            return Stream.of(asked.byPurposes(
                    listed,
                    PURPOSE_NOT_LISTED,
                    listed.brief(),
                    DocumentLabels.key(asked.kind()),
                    asked.discloserName(),
                    asked.receiverName()));
        }
        return Ties.serves(listed.group(), asked.kind())
                ? Stream.empty()
                : Stream.of(asked.refusal(listed, ITEM_NOT_FOR_KIND, listed.brief(), DocumentLabels.key(asked.kind())));
    }

    /** Special data need a ground (GDPR 9(2)), and a table that said they could come up. */
    private static Stream<Refusal> special(Asked asked, ListedItem listed, RequestedItem requested) {
        var item = listed.item();
        boolean foreseen = item.specialCategory() != SpecialCategory.NO && item.art9Basis() != null;
        return listed.special(requested.special()) && !foreseen
                ? Stream.of(asked.refusal(listed, NO_GROUND_FOR_SPECIAL_CATEGORY, listed.brief()))
                : Stream.empty();
    }

    private static Stream<Refusal> notice(Asked asked, RequestedItem requested) {
        var duty = NoticeDuty.of(asked.policy());
        return duty.metBy(requested.notice())
                ? Stream.empty()
                : Stream.of(asked.inDirection(SUBJECT_NOT_INFORMED, duty.exception() ? "exception" : "always"));
    }
}
