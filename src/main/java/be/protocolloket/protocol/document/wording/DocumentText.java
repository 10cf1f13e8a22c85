package be.protocolloket.protocol.document.wording;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Authorisation;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Footnote;
import be.protocolloket.protocol.document.LegalRegime;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Recital;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document as running text, every structured part written out in its place. All text is the small Markdown of {@link Block};
 * pages, PDF and comparison start from here, so that they cannot differ.
 */
public final class DocumentText {

    private final ProtocolDocument document;
    private final PartText parts;

    private DocumentText(ProtocolDocument document) {
        this.document = document;
        this.parts = new PartText(document);
    }

    public static DocumentText of(ProtocolDocument document) {
        return new DocumentText(document);
    }

    /** The party's sentence with its data filled in. */
    public String party(Party party) {
        return PartyClause.of(party);
    }

    /** The blocks one under the other. */
    public String blocks(List<Block> blocks) {
        return paragraphs(blocks.stream().map(this::block));
    }

    /** One block: its heading in bold, its words, its part. */
    public String block(Block block) {
        String heading = Stream.of(block.number(), block.heading())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return paragraphs(Stream.of(
                heading.isEmpty() ? "" : "**" + heading + "**",
                block.text(),
                block.part() == null ? "" : parts.of(block.part(), block)));
    }

    /** The article's text without its number and heading. */
    public String article(Article article) {
        return blocks(article.body());
    }

    /** The words of a footnote. */
    public String footnote(Footnote footnote) {
        if (!footnote.text().isEmpty()) {
            return footnote.text();
        }
        return document.authorisations().stream()
                .filter(authorisation -> footnote.authorisations().contains(authorisation.id()))
                .map(Authorisation::text)
                .collect(Collectors.joining("; ", "", "."));
    }

    /** Place, date and number of originals; empty when none is known. */
    public String closing() {
        String place = document.place() == null ? "" : " te " + document.place();
        String date = document.documentDate() == null
                ? ""
                : ", op " + DutchDate.of(document.documentDate(), document.dateStyle());
        String copies = document.copies() == null ? "" : ", " + document.copies();
        return place.isEmpty() && date.isEmpty() ? "" : "Opgemaakt" + place + date + copies + ".";
    }

    /** The signature block. */
    public String signatures() {
        return parts.signatures();
    }

    /** The document in sections with a stable key each, in reading order: front, parties, recitals, articles, closing, annexes. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("front", "Titel", front()));
        document.parties()
                .forEach(party ->
                        sections.add(new Section("party:" + party.id(), party.legalName(), PartyClause.of(party))));
        sections.add(new Section("preamble", "Inleiding", blocks(document.preamble())));
        document.recitals().forEach(recital -> sections.add(recital(recital)));
        document.articles().forEach(article -> sections.add(article(article.id(), article)));
        sections.add(new Section("closing", "Ondertekening", paragraphs(Stream.of(closing(), signatures()))));
        document.annexes()
                .forEach(annex -> sections.add(new Section(
                        "annex:" + annex.number(),
                        title("Bijlage " + annex.number(), annex.title()),
                        blocks(annex.content()))));
        return sections.stream().filter(section -> !section.text().isEmpty()).toList();
    }

    /** The whole as one text. */
    public String whole() {
        return paragraphs(sections().stream().map(section -> section.heading() + "\n\n" + section.text()));
    }

    private String front() {
        LegalRegime regime = document.legalRegime();
        String date =
                document.documentDate() == null ? "" : DutchDate.of(document.documentDate(), document.dateStyle());
        return paragraphs(Stream.of(
                document.title(),
                document.context() == null ? "" : document.context(),
                date,
                regime == null ? "" : regime.text()));
    }

    private Section recital(Recital recital) {
        String label = recital.label() == null ? "" : recital.label();
        return new Section("recital:" + label, "Overweging " + label, blocks(recital.body()));
    }

    private Section article(String id, Article article) {
        String notes = article.footnotes().stream()
                .map(footnote -> "[^" + footnote.mark() + "]: " + footnote(footnote))
                .collect(Collectors.joining("\n"));
        return new Section(
                id, title(article.number(), article.heading()), paragraphs(Stream.of(article(article), notes)));
    }

    private static String title(@Nullable String number, String heading) {
        return Optional.ofNullable(number).map(n -> n + ": " + heading).orElse(heading);
    }

    private static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /**
     * A stretch of the document.
     *
     * @param id stable key: the article's id, or kind and key, for instance party:elegast
     * @param heading Dutch heading
     * @param text small Markdown
     */
    public record Section(String id, String heading, String text) {}
}
