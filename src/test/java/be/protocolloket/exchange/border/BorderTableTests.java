package be.protocolloket.exchange.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.protocol.document.CaseKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table by itself: it is whole, it says by what everything passes, and what must stay home does. */
class BorderTableTests {

    /** What never crosses, whatever its kind and its owner; written here by hand, so that it takes two to let it pass. */
    private static final Set<String> STAYS_HOME = Set.of(
            "* INFORMING",
            "* EXCEPTION",
            "* ASSESSMENT",
            "* ADVICE",
            "* SECOND_READING",
            "* LOOK",
            "* RETURN_HANDLING",
            "* SILENCE",
            "* BREACH_ASSESSMENT",
            "* TAKEOVER",
            "* DECISION_TAKEN",
            "* ANCHOR",
            "* ERASURE",
            "SUPPORT_AGREEMENT PREPARING_FEEDBACK",
            "SUPPORT_AGREEMENT SUPPORT",
            "SUPPORT_AGREEMENT LINK",
            "TERMINATION_WARNING ARREARS",
            "TERMINATION_WARNING SHORTCOMING",
            "TERMINATION_WARNING PREPARING_REQUEST",
            "TERMINATION_WARNING HELP",
            "TERMINATION_WARNING LINK",
            "TERMINATION_WARNING NOTICE",
            "TERMINATION_WARNING END_WARNING_NOT_DELIVERED",
            "TERMINATION_WARNING END_NOTICE_GIVEN",
            "TERMINATION_WARNING END_NOTICE_DROPPED",
            "RENT_ARREARS GUIDANCE",
            "RENT_ARREARS ORIGIN",
            "RENT_ARREARS END_NO_GUIDANCE",
            "RENT_ARREARS END_ARREARS_WITHOUT_AGREEMENT",
            "SUBTENANT_PROPOSAL CONDITIONS",
            "SUBTENANT_PROPOSAL DECISION",
            "SUBTENANT_PROPOSAL LEASE_END",
            "SUBTENANT_PROPOSAL END_PROPOSAL_REJECTED",
            "SUBTENANT_PROPOSAL END_SUBLET_ENDED",
            "REGISTRATION_HELP OPENING",
            "REGISTRATION_HELP REGISTRATION",
            "REGISTRATION_HELP END_HELP_GIVEN",
            "REGISTRATION_HELP END_WITHDRAWN");

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    private final BorderTable table = new BorderTable();

    BorderTableTests() throws IOException {}

    @Test
    void whatStaysHomeIsWhatIsWrittenHere() {
        assertThat(table.cells().stream()
                        .filter(cell -> !cell.sees().some())
                        .map(cell -> (cell.kind() == null ? "*" : cell.kind().name()) + " " + cell.fact())
                        .toList())
                .containsOnlyOnceElementsOf(STAYS_HOME)
                .allMatch(STAYS_HOME::contains);
    }

    @Test
    void whatPassesSaysByWhichItemOrByWhichNeed() {
        assertThat(table.cells())
                .filteredOn(cell -> cell.sees().some())
                .allMatch(cell -> cell.by().startsWith("item: ") || cell.by().startsWith("need: "));
    }

    @Test
    void everyEndAndEveryFactStandsInIt() {
        assertThat(Arrays.stream(CaseOutcome.values()).map(CaseFact::end))
                .allSatisfy(end -> assertThat(table.cells()).anyMatch(cell -> cell.fact() == end));
        assertThat(CaseFact.values())
                .allSatisfy(fact -> assertThat(table.cells()).anyMatch(cell -> cell.fact() == fact));
    }

    @Test
    void everyTaskOfEveryModelOfACaseStandsInIt() throws IOException {
        try (var models = Files.list(Path.of("processes/exchange"))) {
            assertThat(models.flatMap(
                            model -> TASK.matcher(read(model)).results().map(found -> found.group(1))))
                    .isNotEmpty()
                    .allSatisfy(task -> assertThat(table.at(task)).as(task).isPresent());
        }
    }

    @Test
    void aLineThatPassesWithoutSayingByWhatIsNoLine() {
        var head = "kind;fact;of;sees;when;by;steps\n";
        assertThatThrownBy(() -> new BorderTable(head + "*;HELP;*;VALUE;KNOWN;;"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BorderTable(head + "*;HELP;*;NOTHING;KNOWN;;"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new BorderTable(head + "*;HELP;*;NOTHING;;;").cell(CaseKind.RENT_ARREARS, CaseFact.HELP, null))
                .isPresent();
    }

    private static String read(Path model) {
        try {
            return Files.readString(model, StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new java.io.UncheckedIOException(unread);
        }
    }
}
