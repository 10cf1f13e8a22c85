package be.protocolloket.retention.record;

import be.protocolloket.party.Bodies;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.workflow.EnumNames;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is kept, by which rule and why. */
@Component
public class RetentionWords {

    private final MessageSource messages;
    private final Bodies bodies;

    RetentionWords(MessageSource messages, Bodies bodies) {
        this.messages = messages;
        this.bodies = bodies;
    }

    /** What is kept, such as "wat OCMW Gistel ontving van Woonsprong". */
    public String subject(KeptKind kind, String body, String counterpart) {
        return say(EnumNames.key("retention.subject", kind), body, counterpart);
    }

    public String subject(KeptFile file) {
        return subject(file.kind(), bodies.shortName(file.body()), bodies.shortName(file.counterpart()));
    }

    /** The rule in one line, such as "10 jaar na: schrapping van het inschrijvingsdossier of einde van de huur". */
    public String rule(RuleTerms rule) {
        if (rule.ruleId() == null) {
            return say("retention.rule.silent");
        }
        if (rule.kind() == RetentionKind.QUALITATIVE) {
            return say("retention.rule.qualitative");
        }
        String anchors =
                rule.anchors().stream().map(this::anchor).collect(Collectors.joining(" " + say("retention.or") + " "));
        return rule.term() == null || rule.term().isZero()
                ? say("retention.rule.event", anchors)
                : say("retention.rule.period", period(rule.term()), anchors);
    }

    /** Where it stands: the protocol's article, and the law behind it. */
    public String source(String article, String source) {
        return Stream.of(article.isEmpty() ? "" : say("retention.article", article), source)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    public String anchor(AnchorEvent anchor) {
        return say(EnumNames.key("retention.anchor", anchor));
    }

    /** Such as "10 jaar" or "1 jaar en 6 maanden". */
    public String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "retention.years");
        add(parts, period.getMonths(), "retention.months");
        add(parts, period.getDays(), "retention.days");
        return String.join(" " + say("retention.and") + " ", parts);
    }

    /** As running text has it: 9 december 2025. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", LocaleContextHolder.getLocale())
                        .format(day);
    }

    /** Why a person must decide. */
    public String why(Obligation one, int choices) {
        if (one.rule().ruleId() == null) {
            return say("retention.why.silent");
        }
        if (one.rule().kind() == RetentionKind.QUALITATIVE) {
            return say("retention.why.qualitative");
        }
        return say(choices > 1 ? "retention.why.several" : "retention.why.none");
    }

    public String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private void add(List<String> parts, int count, String key) {
        if (count != 0) {
            parts.add(say(count == 1 ? key + ".one" : key, count));
        }
    }
}
