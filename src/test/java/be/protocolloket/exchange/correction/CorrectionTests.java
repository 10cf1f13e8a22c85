package be.protocolloket.exchange.correction;

import static be.protocolloket.exchange.correction.Correcting.ARREARS;
import static be.protocolloket.exchange.correction.Correcting.INFORM;
import static be.protocolloket.exchange.correction.Correcting.WHY;
import static be.protocolloket.exchange.correction.Correcting.kept;
import static be.protocolloket.exchange.correction.Correcting.named;
import static be.protocolloket.exchange.correction.Correcting.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ExchangeRecords;
import be.protocolloket.exchange.Heard;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.correction.Correcting.Typed;
import be.protocolloket.exchange.event.CaseChange;
import be.protocolloket.exchange.event.CaseCorrected;
import be.protocolloket.exchange.event.SubjectsIdentified;
import be.protocolloket.exchange.start.CaseRun;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.draft.FormDrafts;
import be.protocolloket.vault.Insz;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was written down wrongly is put right, and what was being prepared begins anew. */
@IntegrationTest
class CorrectionTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseCorrections corrections;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    private Correcting desk;

    @BeforeEach
    void sit() {
        desk = new Correcting(context);
    }

    @Test
    void aRoleThatWasWrongIsPutRightAndTheTransferBeginsAnew() {
        var dossier = desk.opened(ARREARS, person(SubjectRole.CANDIDATE_TENANT, Dossiers.insz()));
        dossier.inform(Dossiers.LANDLORD).assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"));
        assertThat(dossier.codes()).contains("B-ID-NAME").doesNotContain("B-FIN-ARREARS");
        var old = dossier.task("userTask_transmitItems");
        var first = dossier.lastTransfer();

        desk.correct(dossier, ARREARS, kept(0, SubjectRole.FORMER_TENANT));

        assertThat(dossier.transfers())
                .extracting(TransferView::number, TransferView::state)
                .containsExactly(tuple(1, TransferState.STOPPED), tuple(2, TransferState.PREPARING));
        assertThat(jdbc.sql("select count(*) from transfer_item where transfer_id = :id and sealed_value is not null")
                        .param("id", first.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(dossier.openElements()).containsExactly(INFORM);
        assertThat(jdbc.sql("select element_id from open_task where case_id = :case")
                        .param("case", dossier.caseId)
                        .query(String.class)
                        .list())
                .containsExactly(INFORM);
        assertThatThrownBy(() -> dossier.completeTask(Dossiers.LANDLORD, old, "outcome", "BACK"))
                .isInstanceOf(TaskEndedException.class);
        assertThat(dossier.codes()).contains("B-FIN-ARREARS");
        assertThat(dossier.notices("caseworker:" + Dossiers.WOONSPRONG.digits()))
                .contains("exchange.notice.case-corrected");
        dossier.exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, Map.of("B-FIN-ARREARS", "1.234,56"));
        assertThat(dossier.transfers().get(1).state()).isEqualTo(TransferState.RECEIVED);
        assertThat(dossier.lastTransfer().purpose())
                .as("who rented before is a candidate")
                .isEqualTo(TransferPurpose.CONSULTATION);
    }

    /** A case of before a co-resident needed somebody beside them. */
    @Test
    void whoBecomesACandidateMakesTheBodiesConsult() {
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.CANDIDATE_TENANT, Dossiers.insz()));
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            context.getBean(JdbcClient.class)
                    .sql("update case_subject set role = 'CO_RESIDENT' where case_id = :case")
                    .param("case", dossier.caseId)
                    .update();
            context.getBean(CaseRun.class).consult(dossier.view(), false);
        });
        desk.correct(dossier, CaseDetails.NONE, kept(0, SubjectRole.CANDIDATE_TENANT));
        dossier.exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, Map.of("B-ID-NAME", "Karima Ouali"));
        assertThat(dossier.lastTransfer().purpose()).isEqualTo(TransferPurpose.CONSULTATION);
    }

    @Test
    void aNumberThatWasWrongFindsNothingAnyMoreAndTheOtherBodySeesTheRightOne() {
        var wrong = Dossiers.insz();
        var right = Dossiers.insz();
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.CANDIDATE_TENANT, wrong));
        desk.correct(dossier, CaseDetails.NONE, new Typed(0, person(SubjectRole.CANDIDATE_TENANT, right)));
        assertThat(desk.found(dossier, wrong)).isEmpty();
        assertThat(desk.found(dossier, right)).containsExactly(dossier.caseId);
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.LANDLORD)))
                .extracting(SubjectView::name, SubjectView::maskedInsz)
                .containsExactly(tuple(null, new Insz(right).masked()));
        assertThat(corrections.read(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(WrittenSubject::name, WrittenSubject::insz)
                .containsExactly(tuple("Karima Ouali", new Insz(right).display()));
        assertThat(heard.of(SubjectsIdentified.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .extracting(SubjectsIdentified::body, SubjectsIdentified::purpose)
                .containsOnly(tuple(Dossiers.GISTEL, ReadingPurpose.CORRECTION));
    }

    @Test
    void arrearsThatAreTickedLaterMayBeToldAndAreWrittenDownWithoutAnybodysName() {
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
        assertThat(dossier.codes()).doesNotContain("B-FIN-ARREARS");
        desk.correct(dossier, ARREARS, kept(0, SubjectRole.TENANT));
        assertThat(dossier.codes()).contains("B-FIN-ARREARS");
        assertThat(heard.of(CaseCorrected.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .extracting(CaseCorrected::changes)
                .containsExactly(java.util.Set.of(CaseChange.DETAILS));
        var told = jdbc.sql(
                        "select details::text || ' ' || readers::text from ledger_entry where case_id = :case and kind = 'CASE_CORRECTED'")
                .param("case", dossier.caseId)
                .query(String.class)
                .single();
        assertThat(told)
                .contains("DETAILS", Dossiers.GISTEL.digits(), Dossiers.WOONSPRONG.digits())
                .doesNotContain("Karima")
                .doesNotContain(WHY);
        assertThat(notes(dossier, Dossiers.GISTEL, Dossiers.SUPPORTER))
                .extracting(CaseNotes.Note::kind, CaseNotes.Note::text)
                .contains(tuple(NoteKind.CORRECTION, WHY));
        assertThat(notes(dossier, Dossiers.WOONSPRONG, Dossiers.LANDLORD)).isEmpty();
    }

    @Test
    void whatWasSentStaysAsSentAndWhoTurnsOutToBeSomebodyElseComesBeside() {
        var wrong = Dossiers.insz();
        var right = Dossiers.insz();
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.CANDIDATE_TENANT, wrong));
        dossier.inform(Dossiers.LANDLORD)
                .assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"))
                .transmit(Dossiers.LANDLORD);
        var sent = dossier.lastTransfer();
        desk.correct(dossier, CaseDetails.NONE, new Typed(0, person(SubjectRole.CANDIDATE_TENANT, right)));
        assertThat(dossier.lastTransfer()).isEqualTo(sent);
        assertThat(dossier.openElements()).containsExactly("userTask_acknowledgeReceipt");
        var records = context.getBean(ExchangeRecords.class);
        var lookup = context.getBean(be.protocolloket.vault.PersonLookup.class);
        assertThat(records.sentAbout(dossier.caseId, lookup.hash(new Insz(wrong))))
                .hasSize(1);
        assertThat(records.sentAbout(dossier.caseId, lookup.hash(new Insz(right))))
                .isEmpty();
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::maskedInsz)
                .containsExactly(new Insz(right).masked());
        dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE);
        dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "WRONG_PERSON");
        dossier.complete(Dossiers.LANDLORD, "userTask_handleReturn", "decision", "AGAIN");
        assertThat(dossier.openElements())
                .as("the right person does not know yet")
                .contains(INFORM)
                .doesNotContain("userTask_assessItems");
    }

    @Test
    void aSecondPersonComesInAndTheFirstLeavesWithoutATrace() {
        var first = Dossiers.insz();
        var second = Dossiers.insz();
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, first));
        desk.correct(
                dossier, CaseDetails.NONE, kept(0, SubjectRole.TENANT), new Typed(-1, named("Lucas Deprez", second)));
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::name)
                .containsExactly("Karima Ouali", "Lucas Deprez");
        desk.correct(dossier, CaseDetails.NONE, new Typed(1, named("Lucas Deprez", second)));
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::name)
                .containsExactly("Lucas Deprez");
        assertThat(desk.found(dossier, first)).isEmpty();
        assertThat(dossier.transfers()).hasSize(3);
        assertThat(heard.of(CaseCorrected.class))
                .filteredOn(event -> event.caseId().equals(dossier.caseId))
                .extracting(CaseCorrected::changes)
                .containsExactly(
                        java.util.Set.of(CaseChange.SUBJECT_ADDED), java.util.Set.of(CaseChange.SUBJECT_LEFT_OUT));
    }

    @Test
    void twoPeopleWhoseNumbersWereSwappedGetTheirOwn() {
        var one = Dossiers.insz();
        var other = Dossiers.insz();
        var dossier = desk.opened(CaseDetails.NONE, named("Anna Peeters", one), named("Bert Peeters", other));
        desk.correct(
                dossier,
                CaseDetails.NONE,
                new Typed(0, named("Anna Peeters", other)),
                new Typed(1, named("Bert Peeters", one)));
        assertThat(corrections.read(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(WrittenSubject::name, WrittenSubject::insz)
                .containsExactly(
                        tuple("Anna Peeters", new Insz(other).display()),
                        tuple("Bert Peeters", new Insz(one).display()));
    }

    @Test
    void aCaseInWhichNothingIsPreparedIsJustPutRight() {
        var dossier = Dossiers.open(
                context,
                new NewCase(
                        Dossiers.inForce(context),
                        CaseKind.REGISTRATION_HELP,
                        "REGISTRATION_VIA_OCMW",
                        null,
                        Dossiers.GISTEL,
                        Dossiers.WOONSPRONG,
                        CaseDetails.NONE,
                        List.of(person(SubjectRole.CANDIDATE_TENANT, Dossiers.insz())),
                        false),
                Dossiers.SUPPORTER);
        var task = dossier.task("userTask_recordHelp");
        desk.correct(
                dossier,
                CaseDetails.NONE,
                new Typed(0, new NewSubject(SubjectRole.CANDIDATE_TENANT, "Karim Oualid", null)));
        assertThat(dossier.task("userTask_recordHelp")).isEqualTo(task);
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::name, SubjectView::maskedInsz)
                .containsExactly(tuple("Karim Oualid", null));
    }

    @Test
    void whenNothingMayGoAnyMoreTheCaseGoesOnWithoutATransfer() {
        var protocol = Dossiers.another(context);
        var dossier = Dossiers.open(context, Dossiers.supportCase(protocol, Dossiers.insz()), Dossiers.SUPPORTER);
        var transfer = dossier.lastTransfer();
        var caller = dossier.caller(Dossiers.SUPPORTER);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            Dossiers.end(context, protocol);
            context.getBean(FreshStart.class).start(dossier.view(), transfer, caller);
        });
        assertThat(dossier.transfers())
                .as("the request, the same again, and what would have been for the consultation")
                .extracting(TransferView::state)
                .containsExactly(TransferState.STOPPED, TransferState.STOPPED, TransferState.STOPPED);
        assertThat(dossier.tasks(INFORM)).isEmpty();
        assertThat(dossier.openElements()).isNotEmpty();
        assertThat(desk.problems(
                        dossier, desk.asked(dossier, CaseDetails.NONE, WHY, kept(0, SubjectRole.CANDIDATE_TENANT))))
                .as("what the protocol does not allow any more is refused")
                .containsExactly("protocolId: exchange.problem.refused");
    }

    @Test
    void aDraftOfWhoWasAtWorkIsGone() {
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
        var caller = dossier.caller(Dossiers.LANDLORD);
        var task = context.getBean(TaskDesk.class).require(dossier.task(INFORM), caller);
        assertThat(context.getBean(FormDrafts.class).save(task, Map.of("note", List.of("Nog bellen.")), caller))
                .isTrue();
        desk.correct(dossier, ARREARS, kept(0, SubjectRole.TENANT));
        assertThat(context.getBean(FormDrafts.class).find(task, caller)).isEmpty();
    }

    private List<CaseNotes.Note> notes(Dossiers dossier, EnterpriseNumber body, String reader) {
        return context.getBean(CaseNotes.class)
                .read(dossier.caseId, body, ReadingPurpose.FOLLOW_UP, dossier.caller(reader));
    }
}
