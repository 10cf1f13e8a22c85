package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.Numbered;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds remnants of drafting or conversion: brackets, placeholder dashes, lost words. */
final class RemnantRules {

    private static final Pattern REMNANT = Pattern.compile(
            "\\[(?!\\^\\w+])[^\\]]*]?|(?<!\\[\\^\\w{1,5})]|(?m:^--+$)|, ,|\\{\\w+}|_{3,}|\\bXX+\\b|(?i:\\btodo\\b|\\bnog in te vullen\\b)");

    private RemnantRules() {}

    static Stream<Place> remnants(ProtocolDocument document) {
        return Stream.of(
                        parties(document),
                        blocks("preamble", null, document.preamble()),
                        Numbered.in("recitals", document.recitals())
                                .flatMap(recital -> blocks(
                                        recital.at("body"),
                                        null,
                                        recital.value().body())),
                        Numbered.in("articles", document.articles())
                                .flatMap(article -> blocks(
                                        article.at("body"),
                                        article.value().id(),
                                        article.value().body())),
                        Numbered.in("annexes", document.annexes())
                                .flatMap(annex -> blocks(
                                        annex.at("content"), null, annex.value().content())),
                        NumberedFlows.flows(document)
                                .flatMap(flow -> Numbered.in(
                                                flow.at("purposes"),
                                                flow.value().purposes())
                                        .filter(purpose -> purpose.value().truncated())
                                        .map(purpose -> lost(purpose.path(), null))))
                .flatMap(places -> places);
    }

    /** Usual wording that stands in the text because it was offered, not because somebody chose it. */
    static Stream<Place> proposals(ProtocolDocument document) {
        return Numbered.in("articles", document.articles())
                .flatMap(article -> Numbered.in(
                                article.at("body"), article.value().body())
                        .filter(block -> block.value().proposed())
                        .map(block -> Place.inArticle(
                                block.at("proposed"),
                                article.value().id(),
                                "De tekst van dit artikel is een voorstel dat nog niemand nagelezen heeft.",
                                "Lees de tekst na, pas ze aan waar nodig en vink 'Voorstel' uit.")));
    }

    private static Stream<Place> parties(ProtocolDocument document) {
        return Numbered.in("parties", document.parties()).flatMap(party -> {
            Stream<Place> clause =
                    party.value().truncated() ? Stream.of(lost(party.at("clause"), null)) : Stream.empty();
            Stream<Place> seats = Numbered.in(
                            party.at("representatives"), party.value().representatives())
                    .filter(seat -> seat.value().name() == null)
                    .map(seat -> Place.ofDocument(
                            seat.path(),
                            "In de partijclausule van " + party.value().displayName()
                                    + " is de naam van een vertegenwoordiger opengelaten.",
                            "Vul de naam in of verwijder de open plaats."));
            Stream<Place> measures = Numbered.in(
                            party.at("securityMeasures"), party.value().securityMeasures())
                    .filter(measure -> measure.value().truncated())
                    .map(measure -> lost(measure.path(), null));
            return Stream.of(clause, seats, measures).flatMap(places -> places);
        });
    }

    private static Stream<Place> blocks(String path, @Nullable String articleId, List<Block> blocks) {
        return Numbered.in(path, blocks).flatMap(block -> {
            Matcher remnant = REMNANT.matcher(block.value().text());
            if (remnant.find()) {
                return Stream.of(new Place(
                        block.at("text"),
                        null,
                        articleId,
                        "In de tekst staat nog een rest van het opstellen: '" + shorten(remnant.group()) + "'.",
                        "Vul aan of verwijder wat er staat.",
                        false));
            }
            return block.value().truncated() ? Stream.of(lost(block.at("text"), articleId)) : Stream.empty();
        });
    }

    private static Place lost(String path, @Nullable String articleId) {
        return new Place(
                path,
                null,
                articleId,
                "In deze tekst zijn woorden verloren gegaan.",
                "Vul de zin aan uit het originele document.",
                false);
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + " …";
    }
}
