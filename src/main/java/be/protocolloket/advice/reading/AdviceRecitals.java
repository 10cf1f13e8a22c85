package be.protocolloket.advice.reading;

import be.protocolloket.advice.FollowUp;
import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Part;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.StatedAdvice;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes advices into a protocol's text. The sentences are Dutch law text, so they stand here and not among the messages. */
public final class AdviceRecitals {

    private AdviceRecitals() {}

    public static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"))
                .format(day);
    }

    static String motive(Party party, Advice advice, Evaluation evaluation) {
        String kind = switch (advice.outcome()) {
            case POSITIVE -> "een positief advies";
            case POSITIVE_WITH_REMARKS -> "een positief advies met opmerkingen";
            case NEGATIVE -> "een negatief advies";
            case WAIVED, UNSPECIFIED -> "een advies";
        };
        String followed =
                evaluation.followUp() == FollowUp.PARTLY ? "gedeeltelijk gevolgd wordt" : "niet gevolgd wordt";
        return "De functionaris voor gegevensbescherming van %s gaf op %s %s, dat %s. De partijen motiveren dit als volgt: %s"
                .formatted(
                        party.displayName(),
                        date(advice.day()),
                        kind,
                        followed,
                        evaluation.motivation().strip());
    }

    /**
     * @param stated replaces the stated advices of the text; a party for which the text has no place to show its advice gets a new recital
     * @param motives one new recital each, after all others
     */
    static ProtocolDocument put(ProtocolDocument text, List<StatedAdvice> stated, List<String> motives) {
        var tree = (ObjectNode) ProtocolDocuments.tree(text);
        var list = tree.putArray("statedAdvices");
        for (StatedAdvice advice : stated) {
            var node = list.addObject();
            node.put("party", advice.party());
            node.put("statedDate", String.valueOf(advice.statedDate()));
            node.put("outcome", advice.outcome().name());
            if (advice.note() != null) {
                node.put("note", advice.note());
            }
        }
        String label = text.recitals().isEmpty()
                ? null
                : text.recitals().get(text.recitals().size() - 1).label();
        for (StatedAdvice advice : stated) {
            if (!shows(text, advice.party())) {
                label = next(label);
                ObjectNode block = recital(tree, label);
                block.put("part", Part.ADVICES.name());
                block.put("party", advice.party());
            }
        }
        for (String motive : motives) {
            label = next(label);
            recital(tree, label).put("text", motive);
        }
        return ProtocolDocuments.read(tree);
    }

    private static ObjectNode recital(ObjectNode tree, @Nullable String label) {
        var recital = tree.withArray("recitals").addObject();
        if (label != null) {
            recital.put("label", label);
        }
        return recital.putArray("body").addObject();
    }

    private static boolean shows(ProtocolDocument text, String party) {
        Stream<Block> blocks = Stream.of(
                        text.preamble().stream(),
                        text.recitals().stream().flatMap(recital -> recital.body().stream()),
                        text.articles().stream().flatMap(article -> article.body().stream()))
                .flatMap(all -> all);
        return blocks.anyMatch(block -> block.part() == Part.ADVICES && party.equals(block.party()));
    }

    /** The letter after the last one, as long as the text numbers its recitals with letters. */
    private static @Nullable String next(@Nullable String label) {
        return label != null && label.matches("[A-Ya-y]") ? String.valueOf((char) (label.charAt(0) + 1)) : null;
    }
}
