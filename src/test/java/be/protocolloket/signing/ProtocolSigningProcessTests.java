package be.protocolloket.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Registered;
import be.protocolloket.Staff;
import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.signing.model.ProtocolSigningProcess;
import be.protocolloket.signing.offering.SigningRecall;
import be.protocolloket.signing.signature.SignProtocolForm;
import be.protocolloket.tasklist.BarredTask;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class ProtocolSigningProcessTests {

    private static final String WOONSPRONG = "0405260456";
    private static final String GISTEL = "0212213729";
    private static final String LEAD = "protocolmanager:" + WOONSPRONG;

    private static final String CHAIR = "woonsprong-voorzitter";
    private static final String DEPUTY = "woonsprong-ondervoorzitter";
    private static final String DIRECTOR = "woonsprong-directeur";
    private static final String GISTEL_CHAIR = "gistel-voorzitter";
    private static final String GISTEL_DIRECTOR = "gistel-directeur";

    @Autowired
    ApplicationContext context;

    @Autowired
    Protocols protocols;

    @Autowired
    Signatures signatures;

    @Autowired
    Timeline timeline;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void everybodySignsAndTheProtocolIsConcluded() throws Exception {
        var staff = offered();
        assertThat(state(staff)).isEqualTo(DocumentState.SIGNING);
        var signing = signing(staff);
        sign(staff, CHAIR, CHAIR);
        sign(staff, DIRECTOR, DIRECTOR);
        sign(staff, GISTEL_CHAIR, GISTEL_CHAIR);
        assertThat(state(staff)).isEqualTo(DocumentState.SIGNING);
        sign(staff, GISTEL_DIRECTOR, GISTEL_DIRECTOR);
        assertThat(signing).isEnded().hasPassed(ProtocolSigningProcess.ALL_SIGNED);
        assertThat(state(staff)).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocols.get(staff.protocolId).conclusionDate()).isEqualTo(clock.today());

        UUID version = version(staff);
        List<SignatureLine> lines = signatures.lines(version);
        assertThat(lines)
                .extracting(SignatureLine::name)
                .containsExactly("John Crombez", "Sara Casteur", "Marijke Lagrou", "Joost Mangeleer");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.method()).isEqualTo("signing.method.platform-click");
            assertThat(line.sha256()).isEqualTo(protocols.version(version).sha256());
            assertThat(line.onBehalfOf()).isNull();
            assertThat(line.signedAt()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), clock.now());
        });
        byte[] pdf = signatures.offeredPdf(version, staff.caller("gistel-beheer"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo(jdbc.sql("select distinct pdf_sha256 from signature where version_id = :version")
                        .param("version", version)
                        .query(String.class)
                        .single());
    }

    @Test
    void aRefusalSendsTheProtocolBackToDrafting() {
        var staff = offered();
        sign(staff, CHAIR, CHAIR);
        var version = version(staff);
        var task = task(staff, GISTEL_CHAIR);
        var signing = signing(staff);
        assertThat(refusal(() -> staff.complete(
                        GISTEL_CHAIR, task, "decision", "REFUSE", "reason", "", "password", DemoAccounts.PASSWORD)))
                .hasSize(1);
        staff.complete(
                GISTEL_CHAIR,
                task,
                "decision",
                "REFUSE",
                "reason",
                "Artikel 5 is niet besproken in het vast bureau.",
                "password",
                DemoAccounts.PASSWORD);
        assertThat(state(staff)).isEqualTo(DocumentState.DRAFT);
        assertThat(signing)
                .isEnded()
                .hasPassed(ProtocolSigningProcess.SIGNING_REFUSED)
                .hasNotPassed(ProtocolSigningProcess.ALL_SIGNED);
        assertThat(staff.conclusion())
                .task(ProtocolConclusionProcess.REVISE_PROTOCOL)
                .hasCandidateGroup(LEAD);
        assertThat(staff.tasks(ProtocolSigningProcess.SIGN_PROTOCOL, group(DIRECTOR)))
                .isEmpty();
        assertThat(signatures.slots(version, staff.caller("woonsprong-beheer")))
                .filteredOn(slot -> slot.state() == SlotState.REFUSED)
                .singleElement()
                .satisfies(slot -> {
                    assertThat(slot.refusedBy()).isEqualTo("Marijke Lagrou");
                    assertThat(slot.reason()).contains("vast bureau");
                });
        assertThat(kinds(staff)).contains("signing.timeline.signature-refused");
    }

    @Test
    void aDelegateSignsOnBehalfOfTheSignatoryAndTheSignatureSaysSo() {
        var staff = offered();
        var start = staff.look(DEPUTY, task(staff, CHAIR));
        assertThat(String.valueOf(start.values().get("signingAs"))).startsWith("Hilde Maes, namens John Crombez");
        assertThat(start.noticeKeys()).containsExactly("signing.notice.level");
        sign(staff, DEPUTY, CHAIR);
        assertThat(signatures.lines(version(staff))).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Hilde Maes");
            assertThat(line.onBehalfOf()).isEqualTo("John Crombez");
            assertThat(line.function()).isEqualTo("voorzitter");
        });
        assertThat(jdbc.sql("select delegation_id from signature where version_id = :version")
                        .param("version", version(staff))
                        .query(UUID.class)
                        .single())
                .isNotNull();
        assertThat(kinds(staff)).contains("signing.timeline.signed-on-behalf");
    }

    @Test
    void whoeverSignedForAnotherCannotSignAgain() {
        var staff = offered();
        delegation(DIRECTOR, "algemeen directeur", clock.today(), clock.today().plusDays(1));
        sign(staff, DEPUTY, CHAIR);
        var other = task(staff, DIRECTOR);
        assertThat(staff.look(DEPUTY, other).noticeKeys()).contains("signing.problem.second-slot");
        new BarredTask(context, other).bars(staff.caller(DEPUTY));
        new BarredTask(context, other).waitsFor(staff.caller(DIRECTOR));
        assertThat(refusal(() -> sign(staff, DEPUTY, DIRECTOR))).containsExactly("signing.problem.second-slot");
        sign(staff, DIRECTOR, DIRECTOR);
        assertThat(signatures.lines(version(staff))).hasSize(2);
        revoke(DIRECTOR);
    }

    @Test
    void aSignatoryWithAnOwnSlotCannotSignForAnother() {
        var staff = offered();
        var slot = slot(staff, CHAIR);
        var id = jdbc.sql("""
                insert into delegation (id, body, delegator_id, delegate_id, function, valid_from, valid_until, document, file_name, document_sha256)
                select gen_random_uuid(), body, delegator_id, :delegate, function, valid_from, valid_until, document, file_name, document_sha256
                  from delegation where delegator_id = :chair and delegate_id = :deputy
                returning id""")
                .param("delegate", Staff.id(DIRECTOR))
                .param("chair", Staff.id(CHAIR))
                .param("deputy", Staff.id(DEPUTY))
                .query(UUID.class)
                .single();
        assertThat(refusal(() -> sign(staff, DIRECTOR, CHAIR))).containsExactly("signing.problem.own-slot");
        assertThat(slot).isNotBlank();
        jdbc.sql("delete from delegation where id = :id").param("id", id).update();
    }

    @Test
    void anExpiredDelegationOpensNothing() {
        var staff = offered();
        var today = clock.today();
        delegation(DIRECTOR, "algemeen directeur", today.minusDays(9), today.minusDays(1));
        var task = task(staff, DIRECTOR);
        assertThatThrownBy(() -> staff.complete(DEPUTY, task, signing())).isInstanceOf(NotHereException.class);

        var yesterday = new Caller(
                Staff.id(DEPUTY), "Hilde Maes", Set.of(GroupId.parse(group(DIRECTOR)), GroupId.parse(group(CHAIR))));
        assertThat(refusal(() -> staff.complete(yesterday, task, signing())))
                .containsExactly("signing.problem.no-authority");
        assertThat(signatures.lines(version(staff))).isEmpty();
        revoke(DIRECTOR);
    }

    @Test
    void aWrongPasswordSignsNothingAndTooManyLockWithAClearAnswer() {
        var staff = offered();
        var task = task(staff, GISTEL_DIRECTOR);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.addAll(refusal(() -> staff.complete(
                    GISTEL_DIRECTOR, task, "decision", "SIGN", "read", "true", "password", "not the password")));
        }
        assertThat(answers.subList(0, 4)).containsOnly("signing.problem.password-wrong");
        assertThat(answers.get(5)).isEqualTo("signing.problem.password-locked");
        assertThat(refusal(() -> staff.complete(GISTEL_DIRECTOR, task, signing())))
                .containsExactly("signing.problem.password-locked");
        assertThat(signatures.lines(version(staff))).isEmpty();
        jdbc.sql("update account set failed_attempts = 0, locked_until = null where person_id = :person")
                .param("person", Staff.id(GISTEL_DIRECTOR))
                .update();
        sign(staff, GISTEL_DIRECTOR, GISTEL_DIRECTOR);
        assertThat(staff.engineVariables()).doesNotContain(DemoAccounts.PASSWORD, "not the password");
    }

    @Test
    void anotherFingerprintThanTheTextsSignsNothing() {
        var staff = offered();
        var form = context.getBean(SignProtocolForm.class);
        var caller = staff.caller(DIRECTOR);
        var desk = context.getBean(TaskDesk.class);
        OpenTask task = desk.require(task(staff, DIRECTOR), caller);
        Map<String, Object> values = new HashMap<>(
                Map.of("decision", "SIGN", "read", true, "password", DemoAccounts.PASSWORD, "hash", "0".repeat(64)));
        assertThat(form.check(desk.context(task), new FormValues(values), caller))
                .extracting(FieldProblem::messageKey)
                .containsExactly("signing.problem.hash-differs");
        assertThat(refusal(() -> form.complete(desk.context(task), new FormValues(values), caller)))
                .containsExactly("signing.problem.hash-differs");
        values.put(
                "hash", Objects.requireNonNull(protocols.version(version(staff)).sha256()));
        values.put("password", "");
        assertThat(refusal(() -> form.complete(desk.context(task), new FormValues(values), caller)))
                .containsExactly("signing.problem.password-wrong");
        assertThat(signatures.lines(version(staff))).isEmpty();
    }

    @Test
    void whoeverDidNotReadCannotSign() {
        var staff = offered();
        assertThat(refusal(() -> staff.complete(
                        DIRECTOR, task(staff, DIRECTOR), "decision", "SIGN", "password", DemoAccounts.PASSWORD)))
                .hasSize(1);
    }

    @Test
    void whoeverHasNotSignedIsRemindedAndTheManagersAreTold() {
        var staff = offered();
        sign(staff, CHAIR, CHAIR);
        var signing = signing(staff);
        staff.fire(ProtocolSigningProcess.SIGNING_REMINDER_DUE);
        assertThat(signing).hasPassed(ProtocolSigningProcess.SIGNATORIES_REMINDED);
        assertThat(staff.notices(group(DIRECTOR))).containsExactly("signing.notice.reminder");
        assertThat(staff.notices(group(CHAIR))).isEmpty();
        staff.fire(ProtocolSigningProcess.SIGNING_OVERDUE);
        assertThat(signing)
                .hasPassed(ProtocolSigningProcess.SIGNING_ESCALATED)
                .isWaitingAt(ProtocolSigningProcess.SIGN_PROTOCOL);
        assertThat(staff.notices("protocolmanager:" + GISTEL)).contains("signing.notice.escalation");
        assertThat(staff.notices(LEAD)).contains("signing.notice.escalation");
        assertThat(staff.tasks(ProtocolSigningProcess.SIGN_PROTOCOL, group(DIRECTOR)))
                .hasSize(1);
    }

    @Test
    void aSignatoryOfAnotherBodyFindsNothing() {
        var staff = offered();
        var task = task(staff, DIRECTOR);
        for (String stranger : List.of(GISTEL_DIRECTOR, CHAIR, "elegast-directeur", "woonsprong-beheer")) {
            assertThatThrownBy(() -> staff.complete(stranger, task, signing())).isInstanceOf(NotHereException.class);
        }
        assertThatThrownBy(() -> signatures.slots(version(staff), staff.caller("elegast-directeur")))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void theEvidenceNeverChanges() {
        var staff = offered();
        sign(staff, CHAIR, CHAIR);
        for (String change : List.of(
                "update signature set name = 'X' where version_id = :id",
                "delete from signature where version_id = :id",
                "update signing_text set document_sha256 = repeat('0', 64) where version_id = :id",
                "update signature_slot set state = 'OPEN' where version_id = :id and state = 'SIGNED'",
                "update signature_slot set signatory_id = gen_random_uuid() where version_id = :id",
                "delete from signature_slot where version_id = :id")) {
            assertThatThrownBy(
                            () -> jdbc.sql(change).param("id", version(staff)).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(staff.engineVariables()).doesNotContain("Crombez", "Casteur", DemoAccounts.PASSWORD);
    }

    @Test
    void signaturesOfARegisteredProtocolAreShownAsPutElsewhere() throws IOException {
        var staff = Staff.draft(context);
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/samples/elegast-woonhaven.yaml"))) {
            var document = ProtocolDocuments.read(file.readAllBytes());
            var day = LocalDate.of(2024, 5, 24);
            var slot = document.slots().get(0).id();
            var facts = new RegistrationFacts(Map.of(slot, day), day, null, null, List.of());
            var registered = Registered.confirmed(context, document, facts, staff.caller("elegast-beheer"));
            assertThat(signatures.lines(registered.currentVersionId()))
                    .isNotEmpty()
                    .allSatisfy(line -> {
                        assertThat(line.method()).isEqualTo("signing.method.unknown");
                        assertThat(line.signedAt()).isNull();
                        assertThat(line.sha256()).isNull();
                    });
            assertThat(jdbc.sql(
                                    "select signed_on from historic_signature where version_id = :version and slot_id = :slot")
                            .param("version", registered.currentVersionId())
                            .param("slot", slot)
                            .query(LocalDate.class)
                            .single())
                    .isEqualTo(day);
        }
    }

    @Test
    void aTextThatNobodyCanSignAnyMoreIsTakenBackToItsDrafters() throws Exception {
        var staff = offered();
        sign(staff, CHAIR, CHAIR);
        var offered = version(staff);
        var page = "/protocols/" + staff.protocolId + "/recall";
        mvc.perform(get(page).with(DemoLogin.as("gistel-beheer"))).andExpect(status().isNotFound());
        var recall = context.getBean(SigningRecall.class);
        assertThatThrownBy(() -> recall.recall(staff.protocolId, "Zomaar.", staff.caller("gistel-beheer")))
                .isInstanceOf(NotHereException.class);
        mandateEnded(GISTEL_DIRECTOR, true);
        try {
            mvc.perform(get("/protocols/" + staff.protocolId).with(DemoLogin.as("gistel-beheer")))
                    .andExpect(content().string(containsString("Hier kan nu niemand tekenen")))
                    .andExpect(content().string(containsString(page)));
            for (String stranger : List.of("elegast-beheer", GISTEL_CHAIR, "wvi-dpo")) {
                mvc.perform(get(page).with(DemoLogin.as(stranger))).andExpect(status().isNotFound());
                mvc.perform(post(page).with(DemoLogin.as(stranger)).with(csrf()).param("reason", "Ik wil het."))
                        .andExpect(status().isNotFound());
            }
            mvc.perform(post(page)
                            .with(DemoLogin.as("gistel-beheer"))
                            .with(csrf())
                            .param(
                                    "reason",
                                    "\u200b\u2060\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\ufeff"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Geef de reden")));
            assertThat(state(staff)).isEqualTo(DocumentState.SIGNING);
            mvc.perform(post(page)
                            .with(DemoLogin.as("gistel-beheer"))
                            .with(csrf())
                            .param("reason", "De directeur ging uit dienst."))
                    .andExpect(redirectedUrl("/protocols/" + staff.protocolId));
        } finally {
            mandateEnded(GISTEL_DIRECTOR, false);
        }
        assertThat(state(staff)).isEqualTo(DocumentState.DRAFT);
        assertThat(staff.conclusion())
                .task(ProtocolConclusionProcess.REVISE_PROTOCOL)
                .hasCandidateGroup(LEAD);
        assertThat(jdbc.sql(
                                "select count(*) from open_task where protocol_id = :protocol and form_id = 'sign-protocol'")
                        .param("protocol", staff.protocolId)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(signatures.lines(offered))
                .as("what was signed stays as evidence")
                .hasSize(1);
        assertThat(kinds(staff)).contains("signing.timeline.recalled");
        mvc.perform(get(page).with(DemoLogin.as("gistel-beheer")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Reden: De directeur ging uit dienst.")));
    }

    private void mandateEnded(String signatory, boolean ended) {
        jdbc.sql(
                        "update mandate set withdrawn_at = case when :ended then now() end where person_id = :person and role = 'SIGNATORY'")
                .param("ended", ended)
                .param("person", Staff.id(signatory))
                .update();
    }

    /** A protocol that lies ready for signature. */
    private Staff offered() {
        var staff = Staff.draft(context);
        staff.submitted();
        for (var party : List.of(WOONSPRONG, GISTEL)) {
            var officer = party.equals(GISTEL) ? "wvi-dpo" : "cranium-dpo";
            var task = staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + party);
            staff.complete(officer, task, "outcome", "POSITIVE", "text", "Er zijn geen bezwaren.");
        }
        staff.complete(
                "woonsprong-beheer",
                staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, LEAD),
                "advices[0].followed",
                "FOLLOWED",
                "advices[1].followed",
                "FOLLOWED",
                "nextStep",
                "APPROVE");
        staff.agreedToSign();
        staff.pass(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + GISTEL, Map.of());
        staff.appointAll();
        return staff;
    }

    /** The process of the signatures; the director of OCMW Gistel signs last in these tests. */
    private static ProcessInstance signing(Staff staff) {
        return staff.running(ProtocolSigningProcess.SIGN_PROTOCOL, group(GISTEL_DIRECTOR));
    }

    private void sign(Staff staff, String username, String signatory) {
        staff.complete(username, task(staff, signatory), signing());
    }

    private static String[] signing() {
        return new String[] {"decision", "SIGN", "read", "true", "password", DemoAccounts.PASSWORD};
    }

    private static String task(Staff staff, String signatory) {
        return staff.task(ProtocolSigningProcess.SIGN_PROTOCOL, group(signatory));
    }

    private static String group(String signatory) {
        var body = new EnterpriseNumber(signatory.startsWith("gistel") ? GISTEL : WOONSPRONG);
        return new GroupId(Role.SIGNATORY, body, Staff.id(signatory)).value();
    }

    private String slot(Staff staff, String signatory) {
        return jdbc.sql("select slot_id from signature_slot where version_id = :version and signatory_id = :person")
                .param("version", version(staff))
                .param("person", Staff.id(signatory))
                .query(String.class)
                .single();
    }

    /** Lets the deputy sign for this person too. */
    private void delegation(String delegator, String function, LocalDate from, LocalDate until) {
        jdbc.sql("""
                insert into delegation (id, body, delegator_id, delegate_id, function, valid_from, valid_until, document, file_name, document_sha256)
                select gen_random_uuid(), body, :delegator, delegate_id, :function, :from, :until, document, file_name, document_sha256
                  from delegation where delegator_id = :chair and delegate_id = :deputy""")
                .param("delegator", Staff.id(delegator))
                .param("function", function)
                .param("from", from)
                .param("until", until)
                .param("chair", Staff.id(CHAIR))
                .param("deputy", Staff.id(DEPUTY))
                .update();
    }

    private void revoke(String delegator) {
        jdbc.sql(
                        "delete from delegation where delegator_id = :delegator and delegate_id = :deputy and not exists (select 1 from signature where delegation_id = delegation.id)")
                .param("delegator", Staff.id(delegator))
                .param("deputy", Staff.id(DEPUTY))
                .update();
    }

    private UUID version(Staff staff) {
        var offered = protocols.versions(staff.protocolId).stream()
                .filter(version -> version.purpose() == VersionPurpose.SIGNING)
                .toList();
        return offered.get(offered.size() - 1).id();
    }

    private DocumentState state(Staff staff) {
        return protocols.get(staff.protocolId).state();
    }

    private List<String> kinds(Staff staff) {
        return timeline.of(staff.protocolId).stream().map(TimelineEntry::kind).toList();
    }

    private static List<String> refusal(ThrowingCallable act) {
        var refused = catchThrowableOfType(TaskRefusedException.class, act);
        assertThat(refused).as("refusal").isNotNull();
        return refused.problems().stream().map(FieldProblem::messageKey).toList();
    }
}
