package be.protocolloket.protocol.registration;

import static be.protocolloket.protocol.registration.RegistrationStory.ELEGAST;
import static be.protocolloket.protocol.registration.RegistrationStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.policy.Policies;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.publication.register.RegisterDocuments;
import be.protocolloket.signing.record.HistoricSignatures;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts of one body to bind another one by registering a protocol that names it. */
@IntegrationTest
class UnconfirmedRegistrationTests {

    /** Everybody of the body that registered. */
    private static final List<String> REGISTRARS = List.of(
            "elegast-beheer",
            "elegast-directeur",
            "elegast-voorzitter",
            "elegast-dpo",
            "elegast-web",
            "elegast-begeleider",
            "elegast-begeleider-2",
            "elegast-archief",
            "elegast-admin");

    @Autowired
    ApplicationContext context;

    @Autowired
    Protocols protocols;

    @Autowired
    Policies policies;

    @Autowired
    RegisterDocuments register;

    @Autowired
    OpenTasks tasks;

    @Autowired
    ProtocolRegistration registration;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    HistoricSignatures signatures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyOneBodysPeopleTogetherBringItNowhere() {
        var story = RegistrationStory.entered(context);
        bindsNobody(story.id);
        story.confirmed(ELEGAST);
        bindsNobody(story.id);
        assertThat(tasks.of(story.id)).extracting(OpenTask::formId).containsExactly("read-registration");
        for (String username : REGISTRARS) {
            for (OpenTask task : tasks.of(story.id)) {
                assertThatThrownBy(() -> story.staff.look(username, task.taskId()))
                        .as(username)
                        .isInstanceOf(NotHereException.class);
            }
        }
        bindsNobody(story.id);
    }

    @Test
    void aManagerOfAnotherBodyPassesOnAndDoesNotConfirm() {
        var story = RegistrationStory.entered(context).read();
        var task = story.toConfirm(WOONHAVEN);
        for (String username : List.of("woonhaven-beheer", "woonhaven-admin", "woonhaven-web", "elegast-directeur")) {
            assertThatThrownBy(() -> story.confirm(story.staff.caller(username), task))
                    .as(username)
                    .isInstanceOf(NotHereException.class);
        }
        story.confirmed(WOONHAVEN);
        bindsNobody(story.id);
        story.confirmed(ELEGAST);
        assertThat(story.state()).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocols.get(story.id).effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(policies.of(story.id).effectiveDate()).isEqualTo(RegistrationStory.SIGNED);
        assertThat(register.concluded(story.id).conclusionDate()).isEqualTo(RegistrationStory.SIGNED);
    }

    @Test
    void aDelegateOfASignatoryDoesNotConfirm() {
        var story = RegistrationStory.entered(context).read();
        var delegate =
                story.withAlso("woonhaven-web", "signatory:" + WOONHAVEN + ":" + Staff.id("woonhaven-directeur"));
        assertThatThrownBy(() -> story.confirm(delegate, story.toConfirm(WOONHAVEN)))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void whoRegisteredOrReadDoesNotConfirmAndNobodyConfirmsForTwo() {
        var story = RegistrationStory.entered(context).read();
        var registrar = story.withAlso("elegast-beheer", "signatory:" + ELEGAST);
        assertThat(refusal(story, registrar, ELEGAST)).containsExactly("protocol.refused.confirm-registrar");
        var everywhere = story.withAlso("elegast-beheer", "signatory:" + WOONHAVEN);
        assertThat(refusal(story, everywhere, WOONHAVEN)).containsExactly("protocol.refused.confirm-registrar");
        var reader = story.withAlso("woonhaven-beheer", "signatory:" + WOONHAVEN);
        assertThat(refusal(story, reader, WOONHAVEN)).containsExactly("protocol.refused.confirm-reader");
        story.confirmed(ELEGAST);
        var both = story.withAlso("elegast-directeur", "signatory:" + WOONHAVEN);
        assertThat(refusal(story, both, WOONHAVEN)).containsExactly("protocol.refused.confirm-twice");
        bindsNobody(story.id);
    }

    @Test
    void anAnswerCountsOnceAndNotAfterAnotherPartyRejected() {
        var story = RegistrationStory.entered(context).read();
        var elegast = story.toConfirm(ELEGAST);
        story.confirmed(ELEGAST);
        assertThatThrownBy(() -> story.confirm(story.staff.caller("elegast-voorzitter"), elegast))
                .isInstanceOf(TaskEndedException.class);
        var other = RegistrationStory.entered(context).read();
        var late = other.toConfirm(ELEGAST);
        other.rejected();
        assertThatThrownBy(() -> other.confirm(other.staff.caller("elegast-directeur"), late))
                .isInstanceOf(TaskEndedException.class);
        assertThat(answers(other.id)).containsExactlyInAnyOrder("TO_CONFIRM", "REJECTED");
        bindsNobody(other.id);
    }

    @Test
    void everyPartyIsAskedAgainAfterARejection() {
        var story = RegistrationStory.entered(context).read().confirmed(ELEGAST).rejected();
        assertThat(tasks.of(story.id)).extracting(OpenTask::formId).containsExactly("correct-registration");
        var nothing = catchThrowableOfType(TaskRefusedException.class, story::askedAgain);
        assertThat(nothing.problems())
                .extracting(FieldProblem::messageKey)
                .containsExactly("protocol.refused.nothing-anew");

        story.enteredAnew();
        assertThat(tasks.of(story.id)).extracting(OpenTask::formId).containsExactly("correct-registration");
        story.askedAgain().read().confirmed(WOONHAVEN);
        bindsNobody(story.id);
        story.confirmed(ELEGAST);
        assertThat(story.state()).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocols.versions(story.id))
                .hasSize(2)
                .allSatisfy(version -> assertThat(jdbc.sql("select count(*) from signed_file where version_id = ?")
                                .param(version.id())
                                .query(Long.class)
                                .single())
                        .isOne());
    }

    @Test
    void onlyWhoRegisteredEntersAnewAndOnlyAfterARejection() {
        var story = RegistrationStory.entered(context).read();
        assertThatThrownBy(story::enteredAnew).isInstanceOf(NotHereException.class);
        story.rejected();
        for (String username : List.of("woonhaven-beheer", "elegast-directeur", "gistel-beheer")) {
            assertThatThrownBy(() -> registration.enterAnew(
                            story.id,
                            RegistrationStory.text(),
                            RegistrationStory.facts(),
                            DemoPaper.signedProtocol("x"),
                            story.staff.caller(username)))
                    .as(username)
                    .isInstanceOf(NotHereException.class);
        }
        story.enteredAnew().askedAgain();
        assertThatThrownBy(story::enteredAnew).isInstanceOf(NotHereException.class);
    }

    @Test
    void onlyWhoRegisteredWithdrawsAndThenNobodyConfirms() {
        var story = RegistrationStory.entered(context).read();
        var open = story.toConfirm(WOONHAVEN);
        assertThatThrownBy(() -> drafting.withdraw(story.id, "Weg ermee.", story.staff.caller("woonhaven-beheer")))
                .isInstanceOf(NotHereException.class);
        drafting.withdraw(story.id, "Verkeerd protocol.", story.staff.caller("elegast-beheer"));
        assertThat(story.state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(tasks.of(story.id)).isEmpty();
        assertThatThrownBy(() -> story.confirm(story.staff.caller("woonhaven-directeur"), open))
                .isInstanceOf(TaskEndedException.class);
        var concluded =
                RegistrationStory.entered(context).read().confirmed(ELEGAST).confirmed(WOONHAVEN);
        assertThatThrownBy(() -> drafting.withdraw(concluded.id, "Te laat.", concluded.staff.caller("elegast-beheer")))
                .isInstanceOf(ProtocolRefusedException.class);
    }

    @Test
    void twoPartiesAtTheSameMomentAreBothHeard() throws Exception {
        for (int i = 0; i < 5; i++) {
            var story = RegistrationStory.entered(context).read();
            var failures = atOnce(
                    confirming(story, "elegast-directeur", ELEGAST),
                    confirming(story, "woonhaven-directeur", WOONHAVEN));
            assertThat(failures).isEmpty();
            assertThat(story.state()).isEqualTo(DocumentState.CONCLUDED);
        }
    }

    @Test
    void theLastConfirmationAndAWithdrawalAtTheSameMomentLeaveOneOfThem() throws Exception {
        for (int i = 0; i < 5; i++) {
            var story = RegistrationStory.entered(context).read().confirmed(ELEGAST);
            var registrar = story.staff.caller("elegast-beheer");
            var failures = atOnce(
                    confirming(story, "woonhaven-directeur", WOONHAVEN),
                    () -> drafting.withdraw(story.id, "Toch niet.", registrar));
            assertThat(failures).hasSize(1);
            assertThat(story.state()).isIn(DocumentState.CONCLUDED, DocumentState.WITHDRAWN);
            assertThat(tasks.of(story.id)).noneMatch(task -> task.formId().equals("confirm-registration"));
        }
    }

    private static Runnable confirming(RegistrationStory story, String username, String body) {
        var caller = story.staff.caller(username);
        var task = story.toConfirm(body);
        return () -> story.confirm(caller, task);
    }

    /** What went wrong in either. */
    private static List<Throwable> atOnce(Runnable one, Runnable other) throws Exception {
        var together = new CyclicBarrier(2);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        var threads = Stream.of(one, other)
                .map(act -> new Thread(() -> {
                    try {
                        together.await();
                        act.run();
                    } catch (Exception failed) {
                        failures.add(failed);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return failures;
    }

    @Test
    void theDatabaseConcludesNothingThatIsNotConfirmedByAll() {
        var story = RegistrationStory.entered(context).read().confirmed(ELEGAST);
        for (String state : List.of("CONCLUDED", "SUPERSEDED")) {
            refused(
                    "update protocol set document_state = '" + state
                            + "', conclusion_date = current_date, effective_date = current_date where id = ?",
                    story.id);
        }
        refused("update protocol set origin = 'DRAFTED' where id = ?", story.id);
        refused("update registration set registered_by = gen_random_uuid() where version_id = ?", version(story));
        refused("update signed_file set added_by = gen_random_uuid() where version_id = ?", version(story));
        refused("delete from signed_file where version_id = ?", version(story));
        refused("delete from registration_confirmation where version_id = ?", version(story));
        refused(
                "update registration_confirmation set decided_by = gen_random_uuid() where state = 'CONFIRMED' and version_id = ?",
                version(story));
        refused("""
                update registration_confirmation set state = 'CONFIRMED', decided_by = read_by, decided_at = now()
                 where state = 'TO_CONFIRM' and version_id = ?""", version(story));
        refused("""
                insert into protocol (id, lead, origin, document_state, legal_effect, conclusion_date, effective_date, created_by)
                select gen_random_uuid(), lead, origin, 'CONCLUDED', 'NOT_IN_FORCE', current_date, current_date, created_by
                  from protocol where id = ?""", story.id);
        bindsNobody(story.id);
    }

    private void bindsNobody(UUID id) {
        var protocol = protocols.get(id);
        assertThat(protocol.state()).isEqualTo(DocumentState.TO_CONFIRM);
        assertThat(protocol.effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        assertThat(protocol.conclusionDate()).isNull();
        assertThat(protocols.concluded(ProtocolFilter.all()).items())
                .extracting(ProtocolView::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> register.concluded(id)).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> policies.of(id)).isInstanceOf(NotHereException.class);
        var asked = new NewCase(
                id,
                CaseKind.SUBTENANT_PROPOSAL,
                "SUBTENANT_PROPOSED",
                null,
                new EnterpriseNumber(ELEGAST),
                new EnterpriseNumber(WOONHAVEN),
                CaseDetails.NONE,
                List.of(new NewSubject(SubjectRole.SUBTENANT, "Karima Ouali", Dossiers.insz())),
                false);
        var worker = Dossiers.caller(context, "elegast-begeleider");
        assertThatThrownBy(() -> context.getBean(CaseOpening.class).open(asked, worker))
                .isInstanceOf(NotHereException.class);
        assertThat(signatures.lines(protocol.currentVersionId())).isEmpty();
        assertThat(jdbc.sql("select count(*) from publication where protocol_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from exchange_case where protocol_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(Set.of("publish-protocol"))
                .noneMatch(form ->
                        tasks.of(id).stream().anyMatch(task -> task.formId().equals(form)));
    }

    private List<String> refusal(RegistrationStory story, Caller caller, String body) {
        return catchThrowableOfType(TaskRefusedException.class, () -> story.confirm(caller, story.toConfirm(body)))
                .problems()
                .stream()
                .map(FieldProblem::messageKey)
                .toList();
    }

    private List<String> answers(UUID id) {
        return jdbc.sql("""
                select c.state from registration_confirmation c join protocol_version v on v.id = c.version_id
                 where v.protocol_id = ?""").param(id).query(String.class).list();
    }

    private UUID version(RegistrationStory story) {
        return protocols.get(story.id).currentVersionId();
    }

    private void refused(String sql, UUID id) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id).update()).as(sql).isInstanceOf(DataAccessException.class);
    }
}
