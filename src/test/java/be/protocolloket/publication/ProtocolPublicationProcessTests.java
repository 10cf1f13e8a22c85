package be.protocolloket.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Registered;
import be.protocolloket.Staff;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.publication.duty.PublicationState;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.duty.PublicationView;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.duty.RenditionStore;
import be.protocolloket.publication.model.ProtocolPublicationProcess;
import be.protocolloket.publication.register.PublicationLine;
import be.protocolloket.publication.register.PublicationLines;
import be.protocolloket.publication.register.RegisterAddress;
import be.protocolloket.publication.register.RegisterDocuments;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ProtocolPublicationProcessTests {

    private static final String WOONSPRONG = "0405260456";
    private static final String GISTEL = "0212213729";

    private static @Nullable Staff untouched;

    @Autowired
    ApplicationContext context;

    @Autowired
    Protocols protocols;

    @Autowired
    PublicationTable publications;

    @Autowired
    PublicationLines lines;

    @Autowired
    RegisterDocuments documents;

    @Autowired
    RenditionStore renditions;

    @Autowired
    RegisterAddress register;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Test
    void conclusionMakesEveryPartyOweItsPublicationAtOnce() {
        var staff = untouched();
        assertThat(protocols.get(staff.protocolId).effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(publications.of(version(staff)))
                .extracting(PublicationView::body)
                .extracting(Object::toString)
                .hasSize(2);
        assertThat(publications.of(version(staff)))
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(PublicationState.DUE));
        for (String party : List.of(WOONSPRONG, GISTEL)) {
            assertThat(publishing(staff, party)).isWaitingAtExactly(ProtocolPublicationProcess.PUBLISH_PROTOCOL);
        }
    }

    @Test
    void aFileWithTheRightHashConfirmsThePublication() throws IOException {
        var staff = Staff.concluded(context);
        byte[] pdf = renditions.pdf(version(staff), RenditionKind.FULL).orElseThrow();
        try (var website = new Website(pdf)) {
            var publishing = publishing(staff, WOONSPRONG);
            publish(staff, "woonsprong-web", WOONSPRONG, "FULL", website.address());
            assertThat(publishing).isEnded().hasPassed(ProtocolPublicationProcess.PUBLICATION_CONFIRMED);
            var done = publication(staff, WOONSPRONG);
            assertThat(done.state()).isEqualTo(PublicationState.PUBLISHED);
            assertThat(done.url()).isEqualTo(website.address());
            assertThat(done.checkedSha256()).isEqualTo(Fingerprint.of(pdf));
            assertThat(done.publishedAt()).isNotNull();
            assertThat(publication(staff, GISTEL).state()).isEqualTo(PublicationState.DUE);
            assertThat(timeline.of(staff.protocolId))
                    .extracting(TimelineEntry::kind)
                    .contains("publication.timeline.published");
        }
    }

    @Test
    void anotherFileAtTheAddressIsRefusedAtTheField() throws IOException {
        var staff = untouched();
        try (var website = new Website("iets anders".getBytes())) {
            assertThat(refusal(() -> publish(staff, "gistel-web", GISTEL, "FULL", website.address())))
                    .containsExactly("url: publication.problem.otherFile");
        }
        assertThat(publication(staff, GISTEL).state()).isEqualTo(PublicationState.DUE);
    }

    @Test
    void nothingAtTheAddressIsRefusedAtTheField() throws IOException {
        var staff = untouched();
        String gone;
        try (var website = new Website(new byte[0])) {
            gone = website.address();
            assertThat(refusal(() -> publish(staff, "gistel-web", GISTEL, "FULL", gone + "/elders")))
                    .containsExactly("url: publication.problem.unreachable");
        }
        assertThat(refusal(() -> publish(staff, "gistel-web", GISTEL, "FULL", gone)))
                .containsExactly("url: publication.problem.unreachable");
        assertThat(refusal(() -> publish(staff, "gistel-web", GISTEL, "FULL", "https://bestaat-niet.invalid/x")))
                .containsExactly("url: publication.problem.address");
    }

    @Test
    void eachFileHasItsOwnAddressSoThatNoneIsSentForTheOther() {
        var staff = Staff.concluded(context);
        assertThat(staff.look("gistel-web", task(staff, GISTEL)).values())
                .containsEntry("rendition", "FULL")
                .containsEntry("url", register.of(staff.protocolId, RenditionKind.FULL))
                .containsEntry("redactedUrl", register.of(staff.protocolId, RenditionKind.REDACTED));
    }

    @Test
    void theRegisterOfThisServiceIsAnAddressToo() {
        var staff = Staff.concluded(context);
        assertThat(publications.publicKind(version(staff))).isEqualTo(RenditionKind.REDACTED);
        assertThatThrownBy(() -> documents.publicPdf(staff.protocolId, RenditionKind.FULL))
                .isInstanceOf(NotHereException.class);
        publish(staff, "gistel-web", GISTEL, "FULL", register.of(staff.protocolId, RenditionKind.FULL));
        assertThatThrownBy(() -> documents.publicPdf(staff.protocolId, RenditionKind.FULL))
                .as("one party alone makes nobody's names public")
                .isInstanceOf(NotHereException.class);
        assertThat(why(staff)).contains("zolang Woonsprong niet");

        assertThat(refusal(() -> publish(
                        staff,
                        "woonsprong-web",
                        WOONSPRONG,
                        "REDACTED",
                        register.of(staff.protocolId, RenditionKind.FULL))))
                .containsExactly("redactedUrl: publication.problem.otherRendition");
        publish(staff, "woonsprong-web", WOONSPRONG, "REDACTED", register.of(staff.protocolId, RenditionKind.REDACTED));
        assertThat(publications.publicKind(version(staff)))
                .as("one party that leaves names out decides for all")
                .isEqualTo(RenditionKind.REDACTED);
        assertThatThrownBy(() -> documents.publicPdf(staff.protocolId, RenditionKind.FULL))
                .isInstanceOf(NotHereException.class);
        assertThat(staff.tasks(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + GISTEL))
                .isEmpty();

        var other = publication(staff, GISTEL);
        assertThat(other.kind()).as("what it chose stays its own").isEqualTo(RenditionKind.FULL);
        assertThat(other.checkedSha256())
                .isEqualTo(Fingerprint.of(
                        documents.pdfForParty(staff.protocolId, RenditionKind.FULL, staff.caller("gistel-web"))));
        assertThat(lines.of(version(staff)))
                .filteredOn(line -> line.body().equals("OCMW Gistel"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.url()).as("nobody can read it there").isNull();
                    assertThat(line.checkKey()).isEqualTo("publication.register.published.held");
                });
        assertThat(why(staff)).contains("omdat Woonsprong daarvoor koos");
        assertThat(staff.notices("publisher:" + GISTEL)).containsExactly("publication.notice.held-back");
        assertThat(timeline.of(staff.protocolId))
                .extracting(TimelineEntry::kind)
                .contains("publication.timeline.held-back");
    }

    @Test
    void theFullTextIsInTheRegisterOnceEveryPartyChoseIt() {
        var staff = Staff.concluded(context);
        var full = register.of(staff.protocolId, RenditionKind.FULL);
        publish(staff, "gistel-web", GISTEL, "FULL", full);
        publish(staff, "woonsprong-web", WOONSPRONG, "FULL", full);
        assertThat(documents.publicPdf(staff.protocolId, RenditionKind.FULL)).isNotEmpty();
        assertThat(lines.of(version(staff)))
                .extracting(PublicationLine::url, PublicationLine::checkKey)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(full, "publication.register.published.checked"));
        assertThat(why(staff)).startsWith("Elke partij koos de volledige tekst");
        assertThat(timeline.of(staff.protocolId))
                .extracting(TimelineEntry::kind)
                .contains("publication.timeline.full");
    }

    private String why(Staff staff) {
        return lines.why(version(staff), java.util.Locale.forLanguageTag("nl-BE"));
    }

    @Test
    void theFullFileIsNotClaimedWhereTheRegisterHoldsItBack() {
        var staff = Staff.concluded(context);
        publish(staff, "woonsprong-web", WOONSPRONG, "REDACTED", register.of(staff.protocolId, RenditionKind.REDACTED));
        var full = register.of(staff.protocolId, RenditionKind.FULL);
        assertThat(refusal(() -> publish(staff, "gistel-web", GISTEL, "FULL", full)))
                .containsExactly("url: publication.problem.registerRedacted");
        assertThat(staff.look("gistel-web", task(staff, GISTEL)).values())
                .containsEntry("rendition", "REDACTED")
                .containsEntry("url", "")
                .containsEntry("redactedUrl", register.of(staff.protocolId, RenditionKind.REDACTED));
        assertThat(publication(staff, GISTEL).state()).isEqualTo(PublicationState.DUE);
    }

    @Test
    void aRegisteredProtocolIsAskedForWhereNoPublicationIsStated() throws IOException {
        var staff = untouched();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/samples/elegast-woonhaven.yaml"))) {
            var day = LocalDate.of(2024, 5, 24);
            var elegast = new EnterpriseNumber("0410412146");
            var known = new HistoricPublication(elegast, "https://www.elegast.be/protocol.pdf", day);
            var registered = Registered.confirmed(
                    context,
                    ProtocolDocuments.read(file.readAllBytes()),
                    new RegistrationFacts(Map.of(), day, null, null, List.of(known)),
                    staff.caller("elegast-beheer"));
            assertThat(context.getBean(OpenTasks.class).of(registered.id()))
                    .singleElement()
                    .satisfies(task -> {
                        assertThat(task.elementId()).isEqualTo(ProtocolPublicationProcess.PUBLISH_PROTOCOL);
                        assertThat(task.groups()).hasSize(1).noneMatch(group -> group.endsWith(elegast.digits()));
                        staff.complete(
                                "woonhaven-web",
                                task.taskId(),
                                "rendition",
                                "REDACTED",
                                "redactedUrl",
                                register.of(registered.id(), RenditionKind.REDACTED));
                    });
            assertThat(publications.of(registered.currentVersionId()))
                    .allMatch(one -> one.state() == PublicationState.PUBLISHED)
                    .filteredOn(one -> one.body().equals(elegast))
                    .singleElement()
                    .satisfies(stated -> assertThat(stated.kind())
                            .as("nobody looked which file is there")
                            .isNull());
        }
    }

    @Test
    void whoeverIsLateIsRemindedAndThenOthersAreTold() {
        var staff = Staff.concluded(context);
        var publishing = publishing(staff, GISTEL);
        staff.fire(ProtocolPublicationProcess.PUBLICATION_REMINDER_DUE);
        assertThat(publishing)
                .hasPassed(ProtocolPublicationProcess.PUBLISHER_REMINDED)
                .hasNotPassed(ProtocolPublicationProcess.PUBLICATION_ESCALATED);
        assertThat(staff.notices("publisher:" + GISTEL)).containsExactly("publication.notice.reminder");
        assertThat(staff.notices("dpo:" + GISTEL)).isEmpty();
        staff.fire(ProtocolPublicationProcess.PUBLICATION_OVERDUE);
        assertThat(staff.notices("dpo:" + GISTEL)).containsExactly("publication.notice.escalation");
        assertThat(staff.notices("protocolmanager:" + WOONSPRONG)).containsExactly("publication.notice.escalation");
        assertThat(publishing)
                .hasPassed(ProtocolPublicationProcess.PUBLICATION_ESCALATED)
                .as("the task stays")
                .isWaitingAtExactly(ProtocolPublicationProcess.PUBLISH_PROTOCOL);
    }

    @Test
    void onlyThePublisherOfThePartyMayConfirm() {
        var staff = untouched();
        String task = task(staff, GISTEL);
        assertThatThrownBy(() -> staff.complete("woonsprong-web", task, "rendition", "FULL", "url", "https://x.be/a"))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> staff.complete("gistel-beheer", task, "rendition", "FULL", "url", "https://x.be/a"))
                .isInstanceOf(NotHereException.class);
        assertThat(documents.pdfForParty(staff.protocolId, RenditionKind.FULL, staff.caller("gistel-web")))
                .isNotEmpty();
        assertThatThrownBy(
                        () -> documents.pdfForParty(staff.protocolId, RenditionKind.FULL, staff.caller("elegast-web")))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void aRenditionNeverChanges() {
        var staff = untouched();
        assertThatThrownBy(() -> jdbc.sql("update rendition set kind = 'FULL' where version_id = :version")
                        .param("version", version(staff))
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from rendition where version_id = :version")
                        .param("version", version(staff))
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theEngineHoldsNoAddressAndNoName() {
        var staff = untouched();
        assertThat(staff.engineVariables()).doesNotContain("http", "Mangeleer", "Casteur");
    }

    /** One concluded protocol for all tests that leave it as it is; concluding takes a second or more. */
    private Staff untouched() {
        if (untouched == null) {
            untouched = Staff.concluded(context);
        }
        return untouched;
    }

    private void publish(Staff staff, String username, String body, String rendition, String url) {
        staff.complete(
                username,
                task(staff, body),
                "rendition",
                rendition,
                rendition.equals("FULL") ? "url" : "redactedUrl",
                url);
    }

    private static String task(Staff staff, String body) {
        return staff.task(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + body);
    }

    private static ProcessInstance publishing(Staff staff, String body) {
        return staff.running(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + body);
    }

    private UUID version(Staff staff) {
        return documents.signedVersion(staff.protocolId).id();
    }

    private PublicationView publication(Staff staff, String body) {
        return publications.of(version(staff)).stream()
                .filter(one -> one.body().digits().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> refusal(ThrowingCallable act) {
        return catchThrowableOfType(TaskRefusedException.class, act).problems().stream()
                .map(FieldProblem::toString)
                .map(text -> text.replace("[]", ""))
                .toList();
    }

    /** A body's website with one file on it. */
    private static final class Website implements AutoCloseable {

        private final HttpServer server;

        Website(byte[] file) throws IOException {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", exchange -> {
                boolean here = exchange.getRequestURI().getPath().equals("/protocol.pdf");
                exchange.sendResponseHeaders(here ? 200 : 404, here && file.length > 0 ? file.length : -1);
                if (here) {
                    exchange.getResponseBody().write(file);
                }
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort() + "/protocol.pdf";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
