package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.Annex;
import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Erratum;
import be.protocolloket.protocol.document.Part;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Recital;
import java.util.List;
import java.util.stream.Stream;

/** The whole text of a protocol, from title to errata, in the order in which lawyers read it. */
final class LegalText {

    private final ProtocolDocument text;
    private final Writing writing;
    private final Html html;
    private final RenditionWords words;
    private final Parts parts;

    private LegalText(Writing writing) {
        this.text = writing.text();
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
        this.parts = new Parts(writing);
    }

    /** A {@code <div class="legal__body">}. */
    static String of(VersionView version, RenditionOptions options, RenditionWords words) {
        boolean signedBefore = version.purpose() == VersionPurpose.REGISTERED;
        LegalText legal = new LegalText(Writing.of(version.document(), options, words, signedBefore));
        legal.write();
        return legal.html.toString();
    }

    /** The markers that it prints, without signatures. */
    static List<Gap> gaps(ProtocolDocument text, RenditionWords words) {
        LegalText legal = new LegalText(Writing.of(text, RenditionOptions.full(List.of()), words, false));
        legal.write();
        return legal.writing.gaps().all();
    }

    private void write() {
        html.open("div", "class", "legal__body");
        if (writing.options().redacted()) {
            html.element("p", "legal__ribbon", words.of("protocol.rendition.redacted"));
        }
        title();
        new PartyClauses(writing).write();
        parts.blocks("preamble", text.preamble(), null);
        recitals();
        articles();
        if (!showsSignatures()) {
            html.open("section", "class", "legal__closing", "id", "ondertekening");
            html.element("h3", "legal__label", words.of("protocol.rendition.signatures"));
            new SignatureClauses(writing).write();
            html.close();
        }
        for (int i = 0; i < text.annexes().size(); i++) {
            annex("annexes[" + i + "].", text.annexes().get(i));
        }
        writing.notes().write(writing);
        errata();
        html.close();
    }

    private void title() {
        html.open("header", "class", "legal__title");
        html.element("h2", null, text.title());
        if (!text.context().isBlank()) {
            html.element("p", null, text.context());
        }
        html.open("p");
        if (text.documentDate() == null) {
            writing.later("documentDate", "protocol.rendition.later.date");
        } else {
            html.text(words.date(text.documentDate()));
        }
        html.close();
        if (text.legalRegime() != null && !text.legalRegime().text().isBlank()) {
            html.element("p", "legal__regime", text.legalRegime().text());
        }
        html.close();
    }

    private void recitals() {
        html.element("h3", "legal__label", words.of("protocol.rendition.recitals"));
        if (text.recitals().isEmpty()) {
            writing.gapParagraph("recitals", "protocol.rendition.gap.recitals");
            return;
        }
        html.open("ol", "class", "legal__lettered", "id", "overwegingen");
        for (int i = 0; i < text.recitals().size(); i++) {
            Recital recital = text.recitals().get(i);
            String body = "recitals[" + i + "].body";
            html.open("li");
            html.element("span", "legal__letter", label(recital)).open("div");
            parts.blocks(body, recital.body(), null);
            if (empty(recital.body())) {
                writing.gapParagraph(body, "protocol.rendition.gap.recital");
            }
            html.close().close();
        }
        html.close();
    }

    private static String label(Recital recital) {
        String label = recital.label();
        return label == null ? "–" : label.endsWith(".") ? label : label + ".";
    }

    private void articles() {
        html.element("h3", "legal__label", words.of("protocol.rendition.agreed"));
        if (text.articles().isEmpty()) {
            writing.gapParagraph("articles", "protocol.rendition.gap.articles");
        }
        for (int i = 0; i < text.articles().size(); i++) {
            article(i, text.articles().get(i));
        }
        writing.gaps().enter(null);
    }

    private void article(int index, Article article) {
        writing.notes().enter(index);
        writing.gaps().enter(article.id());
        String body = "articles[" + index + "].body";
        html.open("section", "class", "legal__article", "id", "art-" + (index + 1));
        html.open("h3", "class", "legal__heading");
        if (article.number() != null) {
            html.element("span", "legal__number", article.number()).text(" ");
        }
        html.text(article.heading()).close();
        parts.blocks(body, article.body(), article);
        if (empty(article.body())) {
            writing.gapParagraph(body, "protocol.rendition.gap.article");
        }
        html.close();
    }

    private static boolean empty(List<Block> body) {
        return body.stream().allMatch(block -> block.text().isBlank() && block.part() == null && !block.truncated());
    }

    private boolean showsSignatures() {
        return Stream.concat(text.preamble().stream(), text.articles().stream().flatMap(each -> each.body().stream()))
                .map(Block::part)
                .anyMatch(part -> part == Part.SIGNATURES);
    }

    private void annex(String path, Annex annex) {
        html.open(
                "section",
                "class",
                annex.present() ? "legal__article legal__annex" : "legal__article legal__annex legal__annex--missing");
        html.element(
                "h3",
                "legal__heading",
                words.of("protocol.rendition.annex", annex.number(), annex.title())
                        .strip());
        if (!annex.present() && annex.required()) {
            writing.gapParagraph(path + "present", "protocol.rendition.gap.annex");
        } else if (!annex.present()) {
            html.element("p", null, words.of("protocol.rendition.annex-optional"));
        }
        parts.blocks(path + "content", annex.content(), null);
        html.close();
    }

    private void errata() {
        List<Erratum> errata = text.errata();
        if (errata.isEmpty()) {
            return;
        }
        html.open("section", "class", "legal__errata", "aria-label", words.of("protocol.rendition.errata"));
        html.element("h3", "legal__label", words.of("protocol.rendition.errata"))
                .open("ul");
        for (Erratum erratum : errata) {
            String note = erratum.note() == null ? "" : " " + erratum.note();
            html.element(
                    "li",
                    null,
                    (erratum.corrected() == null
                                    ? words.of("protocol.rendition.erratum.open", erratum.stated())
                                    : words.of("protocol.rendition.erratum", erratum.stated(), erratum.corrected()))
                            + note);
        }
        html.close().close();
    }
}
