package be.protocolloket.protocol.document.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Samples;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class CompletenessCheckTests {

    @ParameterizedTest
    @CsvSource({
        "PR-002, parties[1].status, WARNING",
        "PR-003, flows[0].purposes, WARNING",
        "PR-006, flows[0].itemGroups[2].items[2], WARNING",
        "PR-007, flows[0].itemGroups[2].sequence, INFO",
        "PR-022, parties[0].signatories[1], WARNING",
        "PR-027, parties[0].securityMeasures, WARNING",
        "PR-028, processors[0], WARNING",
        "PR-029, articles[1].body[1].text, WARNING",
        "PR-029, articles[8].body[0].text, WARNING",
        "PR-029, annexes[0].content[1].text, WARNING",
        "PR-032, flows[0].legalBases[4].reference, WARNING",
        "PR-034, duration, INFO"
    })
    void elegastIsHitWhereItsReadersStumble(String code, String path, Severity severity) {
        assertHit(Samples.elegast(), code, path, severity);
    }

    @ParameterizedTest
    @CsvSource({
        "PR-008, flows[0].itemGroups[0].items[3].legalTitle, WARNING",
        "PR-009, flows[0].itemGroups[3].items[0].specialCategory, WARNING",
        "PR-009, flows[1].itemGroups[0].items[0].specialCategory, WARNING",
        "PR-013, flows[0].retention[0].anchors, WARNING",
        "PR-013, flows[1].retention[0], WARNING",
        "PR-014, flows[1].retention[1].references, WARNING",
        "PR-015, recipients, WARNING",
        "PR-016, annexes[0], WARNING",
        "PR-016, annexes[1], WARNING",
        "PR-016, annexes[2], WARNING",
        "PR-022, parties[1].signatories[0], WARNING",
        "PR-024, recitals[4].label, INFO",
        "PR-025, articles[2].body[3].number, WARNING",
        "PR-027, parties[1].securityMeasures[2], WARNING",
        "PR-029, parties[0].clause, WARNING",
        "PR-029, parties[1].representatives[0], WARNING",
        "PR-034, duration, INFO"
    })
    void woonsprongIsHitWhereItsReadersStumble(String code, String path, Severity severity) {
        assertHit(Samples.woonsprong(), code, path, severity);
    }

    private static void assertHit(ProtocolDocument document, String code, String path, Severity severity) {
        assertThat(CompletenessCheck.of(document, CheckMode.IMPORT)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }

    @Test
    void importedSamplesHaveNoErrors() {
        assertThat(errors(Samples.elegast(), CheckMode.IMPORT)).isEmpty();
        assertThat(errors(Samples.woonsprong(), CheckMode.IMPORT)).isEmpty();
    }

    @Test
    void theSameTextsWouldNotPassAsNewDrafts() {
        assertThat(errors(Samples.elegast(), CheckMode.NEW))
                .extracting(Finding::code)
                .containsOnly("PR-003", "PR-006", "PR-022", "PR-032");
        assertThat(errors(Samples.woonsprong(), CheckMode.NEW))
                .extracting(Finding::code)
                .containsOnly("PR-008", "PR-013", "PR-016", "PR-022");
    }

    @Test
    void findingsPointToTheArticleAndSayWhatToDo() {
        assertThat(CompletenessCheck.of(Samples.elegast()))
                .filteredOn(finding -> finding.code().equals("PR-003"))
                .extracting(Finding::articleId)
                .containsExactly("art-2");
        assertThat(CompletenessCheck.of(Samples.woonsprong())).allSatisfy(finding -> {
            assertThat(finding.message()).endsWith(".");
            assertThat(finding.hint()).endsWith(".");
        });
    }

    @Test
    void whatATextLeavesOpenAboutTriggersGroundsAndPeopleIsTold() {
        assertThat(CompletenessCheck.of(Samples.woonsprong()))
                .extracting(Finding::code)
                .doesNotContain("PR-036", "PR-037", "PR-038");
        var loose = changed(text -> {
            ((ObjectNode) text.withArray("triggers").get(1)).remove(List.of("groundCodes", "subjectRoles"));
            ((ObjectNode) text.withArray("grounds").get(0)).remove("subjectRoles");
        });
        assertThat(CompletenessCheck.of(loose))
                .filteredOn(finding -> finding.code().equals("PR-036"))
                .extracting(Finding::path, Finding::severity, Finding::articleId)
                .containsExactly(
                        tuple("triggers[1].groundCodes", Severity.WARNING, "art-5"),
                        tuple("triggers[1].subjectRoles", Severity.WARNING, "art-5"),
                        tuple("grounds[0].subjectRoles", Severity.WARNING, "art-2"));
        var unreachable = changed(text ->
                text.withArray("triggers").get(2).withArray("groundCodes").remove(0));
        assertThat(CompletenessCheck.of(unreachable))
                .filteredOn(finding -> finding.code().equals("PR-037"))
                .extracting(Finding::path)
                .containsExactly("grounds[6]");
        var dangling = changed(text ->
                text.withArray("triggers").get(2).withArray("groundCodes").add("NIETS"));
        assertThat(CompletenessCheck.of(dangling))
                .filteredOn(finding -> finding.code().equals("PR-102"))
                .extracting(Finding::path)
                .containsExactly("triggers");
    }

    @Test
    void exceptionToInformingStandsInTheText() {
        assertThat(exceptions("tenzij de functionaris anders beslist")).containsExactly("subjectNotice.exception");
        assertThat(exceptions("De betrokkene zal over deze doorgifte ook steeds voorafgaand geïnformeerd worden."))
                .isEmpty();
    }

    private static List<String> exceptions(String words) {
        return CompletenessCheck.of(
                        changed(text -> text.withObject("subjectNotice").put("exception", words)))
                .stream()
                .filter(finding -> finding.code().equals("PR-038"))
                .map(Finding::path)
                .toList();
    }

    private static ProtocolDocument changed(Consumer<ObjectNode> change) {
        var tree = (ObjectNode) ProtocolDocuments.tree(Samples.woonsprong());
        change.accept(tree);
        return ProtocolDocuments.read(tree);
    }

    @Test
    void aMinimalCompleteDocumentHasNoErrors() {
        assertThat(CompletenessCheck.of(complete())).isEmpty();
    }

    @Test
    void possibleSpecialCategoryIsOnlyARemarkOnANewDraft() {
        ProtocolDocument document = ProtocolDocuments.read(Samples.resource("/protocols/complete.yaml")
                .replace(
                        "label: Naam\n",
                        "label: Naam\n            specialCategory: POSSIBLE\n            art9Basis: ART_9_2_G\n"));
        assertThat(CompletenessCheck.of(document)).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void usualWordingBlocksUntilSomebodyReadIt() {
        assertThat(CompletenessCheck.of(ProtocolDocuments.read(Samples.yaml(Samples.BLANK))))
                .filteredOn(finding -> finding.code().equals("PR-104"))
                .allMatch(Finding::blocksSubmission)
                .extracting(Finding::articleId)
                .containsExactly("art-1", "art-7", "art-8", "art-9");
    }

    @Test
    void sameOfficerOnBothSidesIsAWarning() {
        ProtocolDocument document = ProtocolDocuments.read(
                Samples.resource("/protocols/complete.yaml").replace("organisation: WVI", "organisation: cranium"));
        assertThat(CompletenessCheck.of(document)).extracting(Finding::code).containsExactly("PR-033");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            discloser: a | discloser: c | PR-102
            direction: ONE_WAY | direction: MUTUAL | PR-103
            id: b-sign | id: a-sign | PR-101
            0405.260.456 | 0405.260.457 | PR-001
            kind: ON_LAST_SIGNATURE | kind: FIXED_DATE | PR-023
            """)
    void brokenLinksAndNumbersAreFound(String from, String to, String code) {
        ProtocolDocument document = ProtocolDocuments.read(
                Samples.resource("/protocols/complete.yaml").replaceFirst(from, to));
        assertThat(CompletenessCheck.of(document)).extracting(Finding::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "UNTIL, , , duration.until",
        "UNTIL, 2024-05-23, , duration.until",
        "PERIOD, , , duration.period",
        "PERIOD, , P0D, duration.period",
        "UNTIL, 2024-05-24, ,",
        "PERIOD, , P1Y,"
    })
    void aTermSaysItsEndAndLeavesADayWithEffect(
            String kind, @Nullable String until, @Nullable String period, @Nullable String path) {
        var tree = (ObjectNode) ProtocolDocuments.tree(Samples.elegast());
        var duration = tree.putObject("duration").put("kind", kind);
        if (until != null) {
            duration.put("until", until);
        }
        if (period != null) {
            duration.put("period", period);
        }
        assertThat(CompletenessCheck.of(ProtocolDocuments.read(tree)).stream()
                        .filter(finding -> finding.code().equals("PR-035"))
                        .map(Finding::path)
                        .toList())
                .isEqualTo(path == null ? List.of() : List.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0410.412.146", "0403795657", "BE 0405 260 456", "212.213.729"})
    void enterpriseNumbersOfTheSeedsAreValid(String number) {
        assertThat(new EnterpriseNumberCheck().test(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0410.412.147", "2147812701", "04104121460", "", "abc", "0410.142.146"})
    void otherNumbersAreNot(String number) {
        assertThat(new EnterpriseNumberCheck().test(number)).isFalse();
    }

    private static ProtocolDocument complete() {
        return ProtocolDocuments.read(Samples.resource("/protocols/complete.yaml"));
    }

    private static List<Finding> errors(ProtocolDocument document, CheckMode mode) {
        return CompletenessCheck.of(document, mode).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
