package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Duration;
import be.protocolloket.protocol.document.DurationKind;
import be.protocolloket.protocol.document.EffectKind;
import be.protocolloket.protocol.document.EffectRule;
import be.protocolloket.protocol.document.Forum;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.NoticeForm;
import be.protocolloket.protocol.document.Termination;
import be.protocolloket.protocol.document.Trigger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of the whole protocol: when data are communicated, for how long, and how it begins and ends. */
final class RuleParts {

    private final Writing writing;
    private final Html html;
    private final RenditionWords words;

    RuleParts(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
    }

    void grounds(@Nullable String ref) {
        List<String> shown = writing.text().grounds().stream()
                .filter(each -> ref == null || each.code().equals(ref))
                .filter(each -> ref != null || each.text() != null)
                .map(RuleParts::words)
                .toList();
        list("grounds", shown, "protocol.rendition.gap.grounds");
    }

    private static String words(Ground ground) {
        return ground.text() == null ? ground.label() : ground.text();
    }

    void triggers() {
        list(
                "triggers",
                writing.text().triggers().stream().map(Trigger::text).toList(),
                "protocol.rendition.gap.triggers");
    }

    private void list(String path, List<String> texts, String gap) {
        if (texts.isEmpty()) {
            writing.gapParagraph(path, gap);
            return;
        }
        html.open("ul");
        for (String text : texts) {
            html.open("li");
            writing.rich().item(text);
            html.close();
        }
        html.close();
    }

    void duration() {
        Duration duration = writing.text().duration();
        if (duration == null) {
            writing.gapParagraph("duration", "protocol.rendition.gap.duration");
            return;
        }
        if (duration.kind() == DurationKind.UNTIL && duration.until() == null) {
            writing.gapParagraph("duration.until", "protocol.rendition.gap.last-day");
            return;
        }
        if (duration.kind() == DurationKind.PERIOD && duration.period() == null) {
            writing.gapParagraph("duration.period", "protocol.rendition.gap.period");
            return;
        }
        String start = switch (duration.kind()) {
            case INDEFINITE_WHILE_LEGAL_GROUND -> words.of("protocol.rendition.duration.indefinite");
            case UNTIL ->
                words.of("protocol.rendition.duration.until", words.date(Objects.requireNonNull(duration.until())));
            case PERIOD ->
                words.of("protocol.rendition.duration.period", words.period(Objects.requireNonNull(duration.period())));
        };
        String named = duration.text() == null
                ? ""
                : ", " + words.of("protocol.rendition.duration.namely") + " " + withoutStop(duration.text());
        writing.rich().blocks(start + named + ".", null);
    }

    void forum() {
        Forum forum = writing.text().forum();
        if (forum == null || forum.law().isBlank() || forum.court().isBlank()) {
            writing.gapParagraph("forum", "protocol.rendition.gap.forum");
        }
        if (forum != null && !forum.law().isBlank()) {
            html.element("p", null, words.of("protocol.rendition.forum.law", withoutStop(forum.law())));
        }
        if (forum != null && !forum.court().isBlank()) {
            html.element("p", null, words.of("protocol.rendition.forum.court", withoutStop(forum.court())));
        }
    }

    void effect() {
        EffectRule rule = writing.text().effectRule();
        if (rule == null || (rule.kind() == EffectKind.FIXED_DATE && rule.date() == null)) {
            writing.gapParagraph("effectRule", "protocol.rendition.gap.effect");
        } else if (rule.date() != null) {
            html.element("p", null, words.of("protocol.rendition.effect.fixed", words.date(rule.date())));
        } else {
            html.element("p", null, words.of("protocol.rendition.effect.last-signature"));
        }
    }

    void termination() {
        Termination rule = writing.text().termination();
        if (rule == null || rule.noticePeriod() == null) {
            writing.gapParagraph("termination", "protocol.rendition.gap.termination");
            return;
        }
        String form = rule.form() == NoticeForm.REGISTERED ? "registered" : "written";
        html.element("p", null, words.of("protocol.rendition.termination." + form, words.period(rule.noticePeriod())));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
