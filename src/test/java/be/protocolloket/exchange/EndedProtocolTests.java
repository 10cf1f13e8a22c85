package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.ELEGAST;
import static be.protocolloket.exchange.CaseStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.tasklist.TaskRefusedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notice was given, its day came, and cases were running: nothing is sent any more, and whatever was open can be brought to an end. */
@IntegrationTest
class EndedProtocolTests {

    private static final String OFFICER = "cranium-dpo";
    private static final String INFORM = "userTask_informSubject";
    private static final String ASSESS = "userTask_assessItems";
    private static final String TRANSMIT = "userTask_transmitItems";
    private static final String OVER = "exchange.notice.nothing-allowed";
    private static final Map<String, String> NAME = Map.of("B-ID-NAME", "Karima Ouali");
    private static final String WHY = "Er is geen andere weg.";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    @Autowired
    KeptFiles kept;

    @Autowired
    RetentionRun run;

    @Test
    void whereverAPreparationStoodItCanBeStopped() {
        var protocol = Dossiers.another(context);
        NewerVersion.of(context, protocol, NewerVersion::withException);
        var informing = Dossiers.support(context, protocol);
        var excepting = Dossiers.support(context, protocol)
                .complete(
                        Dossiers.LANDLORD,
                        INFORM,
                        "subjects[0].informed",
                        "NO",
                        "outcome",
                        "EXCEPTION",
                        "exceptionReason",
                        WHY);
        var assessing = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        var consulting = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        consulting.assess(Dossiers.LANDLORD, NAME, "nextStep", "CONSULT_DPO", "dpoQuestion", "Mag dit hier mee?");
        var reading = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        String special = "items[" + reading.codes().indexOf("B-LIFE-1") + "].special";
        reading.assess(Dossiers.LANDLORD, Map.of("B-LIFE-1", "Zorgen om gezondheid"), special, "YES");
        var returned = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        returned.assess(Dossiers.LANDLORD, NAME).transmit(Dossiers.LANDLORD);
        returned.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "NOT_NEEDED");
        underNotice(protocol);

        assertThat(informing.look(Dossiers.LANDLORD, INFORM).noticeKeys()).containsExactly(OVER);
        informing.complete(Dossiers.LANDLORD, INFORM, "outcome", "STOP", "stopReason", WHY);
        excepting.complete(OFFICER, "userTask_decideException", "decision", "DENY", "motivation", WHY);
        excepting.complete(Dossiers.LANDLORD, INFORM, "outcome", "STOP", "stopReason", WHY);
        assertThat(assessing.look(Dossiers.LANDLORD, ASSESS).noticeKeys()).containsExactly(OVER);
        assertThat(catchThrowableOfType(TaskRefusedException.class, () -> assessing.assess(Dossiers.LANDLORD, NAME))
                        .problems())
                .isNotEmpty();
        stop(assessing);
        consulting.complete(OFFICER, "userTask_adviseOnItems", "outcome", "POSITIVE", "text", WHY);
        stop(consulting);
        reading.complete(OFFICER, "userTask_readAgain", "decision", "REJECT", "remark", WHY);
        stop(reading);
        for (var dossier : List.of(informing, excepting, assessing, consulting, reading)) {
            assertThat(dossier.running()).isFalse();
            assertThat(dossier.view().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
            assertThat(heard.transmissions(dossier.caseId)).isEmpty();
            assertThat(files(dossier.caseId))
                    .as("of a case in which nothing was sent each body keeps what it wrote")
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file.kind()).isEqualTo(KeptKind.WRITTEN))
                    .allSatisfy(file -> assertThat(file.dueOn()).isNotNull())
                    .extracting(KeptFile::body)
                    .doesNotHaveDuplicates();
        }
        assertThat(returned.look(Dossiers.LANDLORD, "userTask_handleReturn").noticeKeys())
                .containsExactly(OVER);
        returned.complete(Dossiers.LANDLORD, "userTask_handleReturn", "decision", "STOP");
        assertThat(returned.view().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(consulting.notices("dpo:" + Dossiers.WOONSPRONG))
                .as("who advised hears that the case was stopped")
                .contains("exchange.notice.case-stopped.own");
        assertThat(consulting.notices("caseworker:" + Dossiers.GISTEL))
                .as("who never knew of the case hears nothing")
                .isEmpty();
        assertThat(returned.notices("caseworker:" + Dossiers.GISTEL))
                .as("who had a task in it does")
                .contains("exchange.notice.case-stopped")
                .doesNotContain("exchange.notice.case-stopped.own");
        assertThat(returned.notices("caseworker:" + Dossiers.WOONSPRONG)).contains("exchange.notice.case-stopped.own");
        assertThat(returned.transfers()).hasSize(1);
        assertThat(heard.refusals(assessing.caseId).get(0).decision().general())
                .extracting(refusal -> refusal.reason())
                .containsExactly(RefusalReason.ENDED);
    }

    @Test
    void whatArrivedBeforeIsAcknowledgedTheCaseEndsWithoutMoreAndAPersonDecidesHowLongItIsKept() {
        var protocol = Dossiers.another(context);
        var dossier = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, NAME).transmit(Dossiers.LANDLORD);
        underNotice(protocol);
        dossier.acknowledge(Dossiers.SUPPORTER);
        assertThat(dossier.notices("caseworker:" + Dossiers.GISTEL))
                .as("the consultation that was to follow does not")
                .containsExactly("exchange.notice.transfer-blocked");
        dossier.completeTask(Dossiers.SUPPORTER, view(dossier, Dossiers.GISTEL), "view", "NOT_NEEDED");
        dossier.completeTask(Dossiers.LANDLORD, view(dossier, Dossiers.WOONSPRONG), "view", "NOT_NEEDED");
        dossier.complete(Dossiers.LANDLORD, "userTask_decideNecessity", "decision", "NOT_NECESSARY", "motivation", WHY);
        assertThat(dossier.view().outcome()).isEqualTo(CaseOutcome.SUPPORT_NOT_NEEDED);
        assertThat(heard.transmissions(dossier.caseId)).hasSize(1);
        run.run();
        assertThat(received(dossier.caseId).state())
                .as("the event that the rule waits for will not come")
                .isEqualTo(KeptState.DECIDE);
    }

    @Test
    void aDecisionAfterTheEndStillStartsTheRetentionTerm() {
        var protocol = Dossiers.oneWay(context);
        var story = CaseStory.proposal(context, protocol);
        story.transfer(ELEGAST, WOONHAVEN).arrives();
        underNotice(protocol);
        story.does(
                WOONHAVEN,
                SubtenantProposalProcess.CHECK_CONDITIONS,
                "incomeMet",
                "NO",
                "propertyMet",
                "YES",
                "rentCalculated",
                "NO");
        story.does(
                WOONHAVEN,
                SubtenantProposalProcess.DECIDE_PROPOSAL,
                "decision",
                "REJECTED",
                "struckOn",
                story.today().toString(),
                "motivation",
                WHY);
        SupportAgreementProcessTests.closed(story, CaseOutcome.PROPOSAL_REJECTED);
        assertThat(received(story.id).dueOn())
                .isEqualTo(story.today().plusYears(10).plusDays(1));
    }

    private void stop(Dossiers dossier) {
        dossier.complete(
                Dossiers.LANDLORD, ASSESS, dossier.assessment(Map.of(), "nextStep", "STOP", "justification", ""));
    }

    private String view(Dossiers dossier, EnterpriseNumber body) {
        return jdbc.sql("""
                select distinct o.task_id from open_task o join act_ru_task t on t.id_ = o.task_id
                 where o.case_id = :case and o.element_id = 'userTask_giveView' and o.group_id = :group""")
                .param("case", dossier.caseId)
                .param("group", "caseworker:" + body)
                .query(String.class)
                .single();
    }

    private List<KeptFile> files(UUID caseId) {
        return kept.ofCase(caseId);
    }

    private KeptFile received(UUID caseId) {
        return files(caseId).stream()
                .filter(file -> file.kind() == KeptKind.RECEIVED)
                .findFirst()
                .orElseThrow();
    }

    /** Under notice, and today is the first day without effect; nobody has recorded the end yet. */
    private void underNotice(UUID protocolId) {
        PastTheGuards.write(
                context, guarded -> guarded.sql("""
                update protocol set legal_effect = 'UNDER_NOTICE', end_date = (clock_timestamp() at time zone 'Europe/Brussels')::date
                 where id = :id""").param("id", protocolId).update());
    }
}
