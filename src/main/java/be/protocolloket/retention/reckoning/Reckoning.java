package be.protocolloket.retention.reckoning;

import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.Reckoned;
import be.protocolloket.retention.record.RuleTerms;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arithmetic of keeping: from rules and anchors to a day, or to the finding that only a person can say it. */
public final class Reckoning {

    /** Recorded by the system. They count only while nobody recorded another event that the rule names. */
    private static final Set<AnchorEvent> OF_THEMSELVES =
            Set.of(AnchorEvent.CASE_CLOSED, AnchorEvent.RECEIVED, AnchorEvent.PROTOCOL_ENDED);

    private Reckoning() {}

    /** @param recorded the anchors of the case that count for the body, with their days */
    static Reckoned of(Obligation obligation, Map<AnchorEvent, LocalDate> recorded, @Nullable LocalDate closedOn) {
        if (obligation.decidedBy() != null) {
            return obligation.reckoned();
        }
        RuleTerms rule = obligation.rule();
        Map<AnchorEvent, LocalDate> known = matching(rule, recorded);
        if (rule.kind() == RetentionKind.QUALITATIVE || known.isEmpty()) {
            return closedOn == null || mayStillCome(rule) ? Reckoned.WAITING : Reckoned.UNDECIDED;
        }
        List<Reckoned> days = known.entrySet().stream()
                .map(anchor -> from(rule, anchor.getKey(), anchor.getValue()))
                .sorted(Comparator.comparing(Reckoned::dueOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        boolean agree = days.stream().map(Reckoned::dueOn).distinct().count() == 1;
        return agree || OF_THEMSELVES.containsAll(known.keySet()) ? days.get(days.size() - 1) : Reckoned.UNDECIDED;
    }

    /**
     * A term of months or years ends with the last hour of the day with the same date, or of the last day of a month that has no such date
     * (Regulation 1182/71, art. 3(2)(c)); keeping ends on the day after. Without a term it ends on the day of the event.
     */
    public static Reckoned from(RuleTerms rule, AnchorEvent anchor, LocalDate day) {
        Period term = rule.term() == null ? Period.ZERO : rule.term();
        return new Reckoned(anchor, day, firstDayAfter(day, term), false);
    }

    /** The first day on which a term that began on this day no longer runs. */
    static LocalDate firstDayAfter(LocalDate day, Period term) {
        return term.isZero() ? day : day.plus(term).plusDays(1);
    }

    /** The latest day of all rules, because the longest one binds; null while one of them has no day yet. */
    static @Nullable LocalDate last(Collection<Obligation> obligations) {
        return obligations.stream().anyMatch(one -> one.dueOn() == null)
                ? null
                : obligations.stream()
                        .map(Obligation::dueOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Whether the system records it, so that nobody can be mistaken about its day. */
    public static boolean happensOfItself(AnchorEvent anchor) {
        return OF_THEMSELVES.contains(anchor);
    }

    private static Map<AnchorEvent, LocalDate> matching(RuleTerms rule, Map<AnchorEvent, LocalDate> recorded) {
        Map<AnchorEvent, LocalDate> known = recorded.entrySet().stream()
                .filter(anchor -> rule.anchors().contains(anchor.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, () -> new EnumMap<>(AnchorEvent.class)));
        if (!OF_THEMSELVES.containsAll(known.keySet())) {
            known.keySet().removeAll(OF_THEMSELVES);
        }
        return known;
    }

    private static boolean mayStillCome(RuleTerms rule) {
        return rule.kind() != RetentionKind.QUALITATIVE && rule.anchors().contains(AnchorEvent.PROTOCOL_ENDED);
    }
}
