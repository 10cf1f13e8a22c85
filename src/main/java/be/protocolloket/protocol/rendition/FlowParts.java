package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.LegalBasis;
import be.protocolloket.protocol.document.Part;
import be.protocolloket.protocol.document.Purpose;
import be.protocolloket.protocol.document.PurposeSide;
import be.protocolloket.protocol.document.RetentionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text says of one flow: why, on what ground, for how long. */
final class FlowParts {

    private final Writing writing;
    private final Html html;
    private final RenditionWords words;

    FlowParts(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
    }

    void purposes(Flow flow, Part part, @Nullable String ref, @Nullable Article article) {
        List<Purpose> shown = switch (part) {
            case ORIGINAL_PURPOSES -> flow.purposes(PurposeSide.ORIGINAL);
            case RECEIVER_PURPOSES -> flow.purposes(PurposeSide.RECEIVER);
            default ->
                flow.purposes().stream().filter(each -> each.id().equals(ref)).toList();
        };
        if (shown.isEmpty()) {
            writing.gapParagraph(writing.at(flow, "purposes"), "protocol.rendition.gap.purposes");
        }
        for (Purpose purpose : shown) {
            if (purpose.heading() != null) {
                html.open("p", "class", "legal__clause").open("strong");
                html.text(purpose.label() == null ? "" : purpose.label() + " ").text(purpose.heading());
                html.close().close();
                writing.rich().blocks(purpose.text(), article);
            } else {
                String label = purpose.label() == null ? "" : purpose.label() + " ";
                writing.rich().blocks(label + purpose.text(), article);
            }
            writing.truncated(
                    purpose.truncated(),
                    writing.at(flow, "purposes[" + flow.purposes().indexOf(purpose) + "].truncated"));
        }
    }

    void legalBases(Flow flow, @Nullable String party, @Nullable String ref, @Nullable Article article) {
        List<LegalBasis> shown = flow.legalBases().stream()
                .filter(basis -> ref == null || basis.id().equals(ref))
                .filter(basis -> party == null || basis.party().equals(party))
                .toList();
        if (shown.isEmpty()) {
            writing.gapParagraph(writing.at(flow, "legalBases"), "protocol.rendition.gap.legal-bases");
            return;
        }
        html.open("ul", "class", "legal__bases");
        for (LegalBasis basis : shown) {
            html.open("li");
            String place = basis.reference() == null ? "" : RenditionWords.reference(basis.reference());
            writing.rich().blocks(basis.citation().isBlank() ? place : basis.citation(), article);
            if (basis.quote() != null) {
                html.open("blockquote");
                writing.rich().blocks(basis.quote(), article);
                html.close();
            }
            facts(basis);
            html.close();
        }
        html.close();
    }

    private void facts(LegalBasis basis) {
        List<String> facts = new ArrayList<>();
        if (basis.gdprArticle() != null) {
            facts.add(words.of("protocol.rendition.gdpr", words.of(basis.gdprArticle())));
        }
        if (basis.elided()) {
            facts.add(words.of("protocol.rendition.elided"));
        }
        if (basis.validFrom() != null) {
            facts.add(words.of("protocol.rendition.valid-from", words.date(basis.validFrom())));
        }
        if (basis.validUntil() != null) {
            facts.add(words.of("protocol.rendition.valid-until", words.date(basis.validUntil())));
        }
        if (basis.annexRef() != null) {
            facts.add(words.of("protocol.rendition.annex-ref", basis.annexRef()));
        }
        if (!facts.isEmpty()) {
            html.element("p", "legal__data", String.join("; ", facts));
        }
    }

    void compatibility(Flow flow) {
        List<String> grounds =
                flow.compatibility() == null ? List.of() : flow.compatibility().grounds();
        if (grounds.isEmpty()) {
            writing.gapParagraph(writing.at(flow, "compatibility"), "protocol.rendition.gap.compatibility");
            return;
        }
        html.open("ul");
        for (String ground : grounds) {
            html.open("li");
            writing.rich().item(ground);
            html.close();
        }
        html.close();
    }

    void retention(Flow flow, @Nullable String ref) {
        List<RetentionRule> shown = flow.retention().stream()
                .filter(rule -> ref == null || rule.id().equals(ref))
                .toList();
        if (shown.isEmpty()) {
            writing.gapParagraph(writing.at(flow, "retention"), "protocol.rendition.gap.retention");
        }
        for (RetentionRule rule : shown) {
            writing.rich().blocks(rule.text(), null);
            String term = term(rule);
            if (!term.isEmpty()) {
                html.element("p", "legal__data", term);
            }
            if (rule.justification() != null) {
                writing.rich().blocks(rule.justification(), null);
            }
        }
    }

    /** The effect of the rule in one line, so that signatories see how retention will be counted. */
    private String term(RetentionRule rule) {
        List<String> anchors = rule.anchors().stream().map(words::of).toList();
        String scope = words.of(rule.scope());
        String receiver = writing.called(rule.receiver());
        if (rule.offset() != null && !anchors.isEmpty() && !rule.offset().isZero()) {
            return words.of(
                    "protocol.rendition.retention.period",
                    scope,
                    receiver,
                    words.period(rule.offset()),
                    words.or(anchors));
        }
        return anchors.isEmpty()
                ? ""
                : words.of("protocol.rendition.retention.event", scope, receiver, words.or(anchors));
    }
}
