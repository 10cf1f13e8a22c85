package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders a version as HTML and as PDF, both from the same text. */
@Component
class LegalRenditions implements Renditions {

    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final PdfWriter writer;

    LegalRenditions(MessageSource messages, ITemplateEngine templates, PdfWriter writer) {
        this.messages = messages;
        this.templates = templates;
        this.writer = writer;
    }

    @Override
    public String html(VersionView version, RenditionOptions options) {
        return LegalText.of(version, options, words(version));
    }

    @Override
    public byte[] pdf(VersionView version, RenditionOptions options) {
        RenditionWords words = words(version);
        ProtocolDocument text = version.document();
        Context context = new Context(RenditionWords.LANGUAGE);
        context.setVariable("css", PdfWriter.styleSheet());
        context.setVariable("title", text.title());
        context.setVariable("subject", words.of("protocol.rendition.pdf.version", version.number()));
        context.setVariable("version", version);
        context.setVariable("legal", html(version, options));
        context.setVariable("frozen", moment(words, version.frozenAt()));
        context.setVariable("bookmarks", bookmarks(text, words));
        context.setVariable(
                "signatures",
                options.signatures().stream()
                        .map(line -> shown(line, options, words))
                        .toList());
        return writer.write(templates.process("protocol/pdf", context), version);
    }

    private RenditionWords words(VersionView version) {
        return new RenditionWords(messages, version.document().dateStyle());
    }

    private static String moment(RenditionWords words, @Nullable Instant instant) {
        return instant == null ? words.of("protocol.rendition.pdf.unknown") : words.moment(instant);
    }

    private static String signed(RenditionWords words, SignatureLine line) {
        return line.signedAt() == null && line.signedOn() != null
                ? words.date(line.signedOn())
                : moment(words, line.signedAt());
    }

    private static List<Bookmark> bookmarks(ProtocolDocument text, RenditionWords words) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < text.articles().size(); i++) {
            Article article = text.articles().get(i);
            String name = Objects.requireNonNullElse(article.number(), "") + " " + article.heading();
            bookmarks.add(new Bookmark(name.strip(), "#art-" + (i + 1)));
        }
        bookmarks.add(new Bookmark(words.of("protocol.rendition.pdf.evidence"), "#bewijsblad"));
        return bookmarks;
    }

    private static ShownSignature shown(SignatureLine line, RenditionOptions options, RenditionWords words) {
        boolean hidden = options.redactedParts().contains(RedactedPart.SIGNATORY_NAMES);
        return new ShownSignature(
                hidden ? words.of("protocol.rendition.hidden.name") : line.name(),
                line.function(),
                line.onBehalfOf() == null || hidden
                        ? null
                        : words.of("protocol.rendition.pdf.behalf", line.onBehalfOf()),
                signed(words, line),
                words.of(line.method()),
                line.sha256(),
                line.appointed() == null || hidden ? null : appointed(line.appointed(), words));
    }

    private static String appointed(SignatureLine.Appointed how, RenditionWords words) {
        String by =
                words.of("protocol.rendition.pdf.appointed", how.by(), words.date(how.on()), words.date(how.since()));
        String approved = how.approvedBy() == null || how.approvedOn() == null
                ? words.of("protocol.rendition.pdf." + (how.byOperator() ? "by-operator" : "approval-unknown"))
                : words.of("protocol.rendition.pdf.approved", how.approvedBy(), words.date(how.approvedOn()));
        return how.insteadOf() == null
                ? by + " " + approved
                : by + " " + approved + " " + words.of("protocol.rendition.pdf.instead", how.insteadOf());
    }

    /** An entry in the PDF's own table of contents. */
    record Bookmark(String name, String href) {}

    /** A signature on the sheet behind the text. */
    record ShownSignature(
            String name,
            String function,
            @Nullable String onBehalfOf,
            String when,
            String method,
            @Nullable String sha256,
            @Nullable String appointed) {}
}
