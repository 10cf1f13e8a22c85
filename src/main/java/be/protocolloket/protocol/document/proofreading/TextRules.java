package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.Annex;
import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Footnote;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Recital;
import be.protocolloket.protocol.document.format.Numbered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold in the running text: annexes exist, letters and numbers count on. */
final class TextRules {

    /** A reference to an annex of this document, not to one of a law. */
    private static final Pattern ANNEX = Pattern.compile("[Bb]ijlage (\\d+)(?! (en \\d+ )?bij (het|de|dit|dat) )");

    private TextRules() {}

    static Stream<Place> annexes(ProtocolDocument document) {
        Set<String> wanted = new TreeSet<>();
        document.annexes().stream().filter(Annex::required).map(Annex::number).forEach(wanted::add);
        document.flows().stream()
                .flatMap(flow -> flow.legalBases().stream())
                .flatMap(basis -> Stream.ofNullable(basis.annexRef()))
                .forEach(wanted::add);
        texts(document)
                .flatMap(text -> ANNEX.matcher(text).results())
                .map(hit -> hit.group(1))
                .forEach(wanted::add);
        return wanted.stream()
                .filter(number -> document.annex(number).filter(Annex::present).isEmpty())
                .map(number -> Place.inArticle(
                        path(document, number),
                        articleNaming(document, number),
                        "Bijlage " + number + " wordt vermeld maar is niet bijgevoegd.",
                        "Voeg de bijlage toe vóór de ondertekening."));
    }

    private static String path(ProtocolDocument document, String number) {
        return Numbered.in("annexes", document.annexes())
                .filter(annex -> annex.value().number().equals(number))
                .map(Numbered::path)
                .findFirst()
                .orElse("annexes");
    }

    private static @Nullable String articleNaming(ProtocolDocument document, String number) {
        return document.articles().stream()
                .filter(article -> texts(article)
                        .flatMap(text -> ANNEX.matcher(text).results())
                        .map((MatchResult hit) -> hit.group(1))
                        .anyMatch(number::equals))
                .map(Article::id)
                .findFirst()
                .orElse(null);
    }

    static Stream<Place> recitals(ProtocolDocument document) {
        List<Place> places = new ArrayList<>();
        char expected = 'A';
        for (Numbered<Recital> recital :
                Numbered.in("recitals", document.recitals()).toList()) {
            String label = recital.value().label();
            if (label != null && label.length() == 1 && label.charAt(0) != expected) {
                places.add(Place.ofDocument(
                        recital.at("label"),
                        "Na de vorige overweging komt " + label + "; " + expected + " ontbreekt.",
                        "Ga na of er een overweging is weggevallen."));
            }
            expected = (char) ((label == null || label.isEmpty() ? expected : label.charAt(0)) + 1);
        }
        return places.stream();
    }

    static Stream<Place> sections(ProtocolDocument document) {
        return Numbered.in("articles", document.articles()).flatMap(article -> {
            Set<String> seen = new HashSet<>();
            return Numbered.in(article.at("body"), article.value().body())
                    .filter(block -> block.value().number() != null
                            && !seen.add(block.value().number()))
                    .map(block -> Place.inArticle(
                            block.at("number"),
                            article.value().id(),
                            "Het nummer " + block.value().number() + " komt in dit artikel twee keer voor.",
                            "Geef elk onderdeel een eigen nummer."));
        });
    }

    private static Stream<String> texts(ProtocolDocument document) {
        return document.articles().stream().flatMap(TextRules::texts);
    }

    private static Stream<String> texts(Article article) {
        return Stream.concat(
                article.body().stream().map(Block::text),
                article.footnotes().stream().map(Footnote::text));
    }
}
