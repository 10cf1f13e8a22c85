package be.protocolloket.protocol.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.document.wording.DocumentText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of the seeds comes back word for word when the samples are written out, except the lines listed here. */
class SampleCoverageTests {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Fixed words between the parts, captions of the table, the page number and the two-column signature block. */
    private static final Set<String> FIXED = Set.of(
            "tussen",
            "en",
            "na te hebben uiteengezet",
            "wordt overeengekomen wat volgt",
            "2",
            "concrete gegevens die worden meegedeeld",
            "het concrete gegeven dat wordt meegedeeld",
            "waarom elk gegeven noodzakelijk is voor het gevraagde doel",
            "sara casteur joost mangeleer",
            "algemeen directeur algemeen directeur",
            "namens namens",
            "woonmaatschappij woonsprong ocmw gistel");

    @ParameterizedTest
    @ValueSource(strings = {Samples.ELEGAST, Samples.WOONSPRONG})
    void sampleSaysAllThatTheSeedSays(String name) {
        String sample = " "
                + words(DocumentText.of(ProtocolDocuments.read(Samples.yaml(name)))
                        .whole()
                        .replaceAll("\\[\\^\\d]", " "))
                + " ";
        List<String> lost = Samples.resource("/seeds/" + name + ".txt")
                .replaceAll("(?m)^[1-6¹] (?=Zie|Art\\. 1 KB|KB)", "")
                .replaceAll("(?m)^[- ]*o ", "")
                .replaceAll("(?<=verplichtingen|belang|heeft)[\\d¹]", "")
                .replace("heeft¹", "heeft")
                .replace('_', ' ')
                .lines()
                .flatMap(line -> Pattern.compile("<[^>]*>|\\t").splitAsStream(line))
                .map(SampleCoverageTests::words)
                .filter(words -> !words.isEmpty() && !FIXED.contains(words) && !sample.contains(" " + words + " "))
                .toList();
        assertThat(lost).isEmpty();
    }

    private static String words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }
}
