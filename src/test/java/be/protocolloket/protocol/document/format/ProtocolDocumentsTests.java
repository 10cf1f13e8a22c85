package be.protocolloket.protocol.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Execution(ExecutionMode.CONCURRENT)
class ProtocolDocumentsTests {

    private static final String MINIMAL = "title: Protocol\ndirection: ONE_WAY\nlanguage: nl-BE\n";

    @ParameterizedTest
    @ValueSource(strings = {Samples.ELEGAST, Samples.WOONSPRONG, Samples.BLANK})
    void exportOfASampleIsTheSample(String name) {
        ProtocolDocument document = ProtocolDocuments.read(Samples.yaml(name));
        assertThat(ProtocolDocuments.write(document, DocumentFormat.YAML))
                .isEqualTo(Samples.yaml(name).replaceAll("(?m)^ *#.*\\n", ""));
        String json = ProtocolDocuments.write(document, DocumentFormat.JSON);
        assertThat(ProtocolDocuments.read(json)).isEqualTo(document);
        assertThat(ProtocolDocuments.read(ProtocolDocuments.tree(document))).isEqualTo(document);
    }

    @Test
    void awkwardTextsSurviveYaml() {
        for (String text : List.of(
                "ja",
                "no",
                "null",
                "~",
                "1",
                "0x1F",
                "1e3",
                "- streep",
                "# hekje",
                "a: b",
                "{a}",
                "[a]",
                "'a'",
                "\"a\"",
                "\\n",
                "a #b",
                "> citaat",
                "| buis",
                "%a",
                "@a",
                "`a`",
                "!a",
                "&a",
                "*a",
                "a\n\n- b\n  c",
                "2024-05-24",
                "12:30",
                "tab\tin",
                "…",
                "=",
                "<<",
                "a:\n  b",
                "x:",
                "?",
                "--- a")) {
            ProtocolDocument document = titled(text);
            String yaml = ProtocolDocuments.write(document, DocumentFormat.YAML);
            assertThat(ProtocolDocuments.read(yaml)).as(yaml).isEqualTo(document);
        }
    }

    private static ProtocolDocument titled(String title) {
        var tree = (tools.jackson.databind.node.ObjectNode) ProtocolDocuments.tree(ProtocolDocuments.read(MINIMAL));
        return ProtocolDocuments.read(tree.put("title", title));
    }

    @Test
    void emptyAndAbsentAreTheSame() {
        assertThat(ProtocolDocuments.read(MINIMAL + "place:\ncontext: ''\nparties: []\ncopies: null\n"))
                .isEqualTo(ProtocolDocuments.read(MINIMAL));
    }

    @Test
    void lineEndsAndCompositionOfLettersDoNotMatter() {
        assertThat(ProtocolDocuments.read(
                        "{\"title\":\"a\\r\\nbe\\u0301 \",\"direction\":\"ONE_WAY\",\"language\":\"nl-BE\"}"))
                .isEqualTo(titled("a\nb\u00e9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            flows[0].items | flows: [{id: f, discloser: a, receiver: b, items: []}] | bestaat hier niet
            flows[0].itemGroups[0].items[1].label | flows: [{id: f, discloser: a, receiver: b, itemGroups: [{id: g, items: [{code: x}, {code: y, label: 3}]}]}] | aanhalingstekens
            flows[0] | flows: [{id: f, receiver: b}] | 'discloser' ontbreekt
            documentDate | documentDate: 2024-02-30 | geen bestaande datum
            documentDate | documentDate: 24/05/2024 | geen bestaande datum
            termination.noticePeriod | termination: {noticePeriod: 3 maanden} | geen termijn
            direction | direction: SIDEWAYS | twee keer
            parties | parties: geen | een lijst
            parties[0].truncated | parties: [{id: a, truncated: misschien}] | ja (true) of nee (false)
            dateStyle | dateStyle: ROMAN | Kies uit: NUMERIC, WRITTEN
            place | place: !!str Gent | Verwijzingen
            place | place: *x | Verwijzingen
            caseKinds | caseKinds: &x [] | Verwijzingen
            title | title: nog een | twee keer
            caseKinds[0] | caseKinds: [null] | bestaat niet
            """)
    void problemsNameThePlaceInDutch(String path, String line, String words) {
        List<DocumentProblem> problems = problems(MINIMAL + line + "\n");
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message()).contains(words);
            assertThat(problem.line()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "[]",
                "tekst",
                "a: [",
                "{\"title\": ",
                "{\"title\": \"a\"} {}",
                "title: a\n---\ntitle: b",
                "\t\tx: y",
                "{\"title\": NaN}",
                "title: \"\\u0000\"",
                "{\"title\": \"\\ud800\"}",
                "- - -",
                "? {a: b}\n: c",
                "%YAML 9.9\n---\na: b"
            })
    void rubbishIsRefusedWithASentence(String content) {
        assertThat(problems(content))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message())
                        .doesNotContain("tools.jackson", "Exception", "snakeyaml")
                        .endsWith("."));
    }

    @Test
    void bombsAreRefused() {
        assertThat(problems("a: ".repeat(1) + "[".repeat(500) + "]".repeat(500)))
                .isNotEmpty();
        assertThat(problems("{\"a\":".repeat(500))).isNotEmpty();
        assertThat(problems("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).isNotEmpty();
        assertThat(problems("title: " + "x".repeat(DocumentMapper.MAX_BYTES)))
                .extracting(DocumentProblem::message)
                .containsExactly("Het bestand is te groot: meer dan 2 MB.");
    }

    @Test
    void whatSomebodyEntersIsNoLargerThanCanBePrinted() {
        assertThatExceptionOfType(DocumentRejectedException.class)
                .isThrownBy(() -> ProtocolDocuments.readEntered(
                        ("title: " + "x".repeat(DocumentSize.MAX_BYTES)).getBytes(StandardCharsets.UTF_8)))
                .satisfies(rejected ->
                        assertThat(rejected.problems().get(0).message()).contains("hoogstens 500 kB"));
        assertThat(ProtocolDocuments.readEntered(largest(0)).articles()).isNotEmpty();
        assertThatExceptionOfType(DocumentRejectedException.class)
                .isThrownBy(() -> ProtocolDocuments.readEntered(largest(1_000)))
                .satisfies(rejected ->
                        assertThat(rejected.problems().get(0).message()).contains("hoogstens 2.500"));
    }

    /** A sample with about as many paragraphs as may be entered, and some more. */
    private static JsonNode largest(int more) {
        var tree = (ObjectNode) ProtocolDocuments.tree(Samples.woonsprong());
        LargestText.fill(tree, DocumentSize.MAX_PARTS - 1_000 + more, 50);
        return tree;
    }

    @Test
    @Timeout(10)
    void hostileTextsCostNoTime() {
        assertThat(problems("title: a\ncopies: \"" + "\\t".repeat(900_000) + "x\""))
                .isNotEmpty();
        assertThat(problems("x: 1\n" + "[ ".repeat(400_000))).isNotEmpty();
        StringBuilder unknown = new StringBuilder("title: a\n");
        for (int i = 0; i < 100_000; i++) {
            unknown.append('x').append(i).append(": 1\n");
        }
        assertThat(problems(unknown.toString())).hasSize(50);
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] latin = "title: één\n".getBytes(StandardCharsets.ISO_8859_1);
        DocumentRejectedException refusal =
                catchThrowableOfType(DocumentRejectedException.class, () -> ProtocolDocuments.read(latin));
        assertThat(refusal.problems().get(0).message()).contains("UTF-8");
        assertThat(ProtocolDocuments.read("\uFEFF" + MINIMAL)).isEqualTo(ProtocolDocuments.read(MINIMAL));
    }

    private static List<DocumentProblem> problems(String content) {
        return catchThrowableOfType(DocumentRejectedException.class, () -> ProtocolDocuments.read(content))
                .problems();
    }
}
