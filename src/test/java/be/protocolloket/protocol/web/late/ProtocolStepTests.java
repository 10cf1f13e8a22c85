package be.protocolloket.protocol.web.late;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProtocolStepTests {

    private static final EnterpriseNumber OURS = new EnterpriseNumber("0405260456");
    private static final EnterpriseNumber THEIRS = new EnterpriseNumber("0212213729");

    /** Their double is told by the form itself: with a problem, or because who asks again joins what was asked. */
    private static final Set<String> BY_THE_FORM = Set.of("/protocols/{id}/amendment", "/protocols/{id}/portal");

    @Test
    void everyFormOfTheProtocolsPageHasItsStep() throws IOException {
        try (Stream<String> acts = Files.lines(Path.of("src/test/resources/shared-acts.csv"))) {
            assertThat(acts.filter(line -> line.startsWith("POST /protocols/{id}/"))
                            .map(line -> line.substring("POST ".length(), line.indexOf('|')))
                            .filter(path -> !BY_THE_FORM.contains(path)))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(path -> assertThat(ProtocolStep.at(
                                    path.replace("/protocols/{id}", "").replace("{sectionId}", "part-1")))
                            .isPresent());
        }
    }

    @Test
    void whatTheTimelineSaysOfEveryStepIsSaidSomewhere() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains(".timeline."))
                        .forEach(line ->
                                said.add(line.substring(0, line.indexOf('=')).strip()));
            }
        }
        assertThat(ProtocolStep.values()).allSatisfy(step -> assertThat(said).containsAll(step.kinds()));
    }

    @Test
    void aStepIsClosedByTheLastThatSpeaksOfIt() {
        assertThat(closed(ProtocolStep.FACTS_TAKE_BACK)).isNull();
        assertThat(closed(ProtocolStep.FACTS_TAKE_BACK, "protocol.timeline.facts-proposed"))
                .isNull();
        assertThat(closed(
                        ProtocolStep.FACTS_TAKE_BACK,
                        "protocol.timeline.facts-proposed",
                        "protocol.timeline.facts-taken-back",
                        "protocol.timeline.term-end"))
                .isEqualTo("protocol.timeline.facts-taken-back");
        assertThat(closed(
                        ProtocolStep.FACTS_TAKE_BACK,
                        "protocol.timeline.facts-taken-back",
                        "protocol.timeline.facts-proposed"))
                .as("it may be taken back again, by whoever proposed it")
                .isNull();
        assertThat(closed(ProtocolStep.EDIT, "protocol.timeline.draft-opened", "protocol.timeline.submitted"))
                .isEqualTo("protocol.timeline.submitted");
    }

    @Test
    void whatAnotherPartyDidIsNoAnswerAboutOnesOwnStep() {
        var entry = entry("signing.timeline.replaced", THEIRS);
        assertThat(ProtocolStep.SUCCESSOR.closed(List.of(entry), manager())).isEmpty();
        assertThat(ProtocolStep.SUCCESSOR.closed(List.of(entry("signing.timeline.replaced", OURS), entry), manager()))
                .map(TimelineEntry::party)
                .contains(OURS);
    }

    private static @Nullable String closed(ProtocolStep step, String... kinds) {
        var timeline = Stream.of(kinds).map(kind -> entry(kind, OURS)).toList();
        return step.closed(timeline, manager()).map(TimelineEntry::kind).orElse(null);
    }

    private static TimelineEntry entry(String kind, EnterpriseNumber party) {
        return new TimelineEntry(UUID.randomUUID(), kind, Instant.now(), party, UUID.randomUUID(), new TreeMap<>());
    }

    private static Caller manager() {
        return new Caller(UUID.randomUUID(), "Beheer", Set.of(GroupId.of(Role.PROTOCOL_MANAGER, OURS)));
    }
}
