package be.protocolloket.exchange.correction;

import static be.protocolloket.exchange.correction.Correcting.ARREARS;
import static be.protocolloket.exchange.correction.Correcting.INFORM;
import static be.protocolloket.exchange.correction.Correcting.WHY;
import static be.protocolloket.exchange.correction.Correcting.kept;
import static be.protocolloket.exchange.correction.Correcting.named;
import static be.protocolloket.exchange.correction.Correcting.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Heard;
import be.protocolloket.exchange.OneWayTests;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.correction.Correcting.Typed;
import be.protocolloket.exchange.event.CaseCorrected;
import be.protocolloket.exchange.handover.HandOvers;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A correction is refused with every reason at its field, and then nothing changes. */
@IntegrationTest
class CorrectionRefusalTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseCorrections corrections;

    @Autowired
    Cases cases;

    @Autowired
    Heard heard;

    private Correcting desk;

    @BeforeEach
    void sit() {
        desk = new Correcting(context);
    }

    @Test
    void whoOfWhomSomethingWasSentCannotBeLeftOut() {
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
        dossier.inform(Dossiers.LANDLORD)
                .assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"))
                .transmit(Dossiers.LANDLORD);
        assertThat(corrections
                        .of(dossier.caseId, dossier.caller(Dossiers.SUPPORTER))
                        .sentAbout())
                .hasSize(1);
        assertThat(desk.problems(
                        dossier,
                        desk.asked(
                                dossier, CaseDetails.NONE, WHY, new Typed(-1, named("Lucas Deprez", Dossiers.insz())))))
                .containsExactly("subjects: exchange.page.correct.problem.sent-left");
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::name)
                .containsExactly("Karima Ouali");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingChanges() {
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
        assertThat(desk.problems(dossier, desk.asked(dossier, ARREARS, " ", kept(0, SubjectRole.TENANT))))
                .containsExactly("reason: exchange.page.correct.problem.reason");
        assertThat(desk.problems(dossier, desk.asked(dossier, CaseDetails.NONE, WHY)))
                .containsExactly("subjects[0].name: exchange.problem.subject-missing");
        assertThat(desk.problems(
                        dossier,
                        desk.asked(dossier, CaseDetails.NONE, WHY, new Typed(0, named("Karima Ouali", "93051822362")))))
                .containsExactly("subjects[0].insz: vault.problem.insz.check");
        assertThat(desk.problems(
                        dossier, desk.asked(dossier, CaseDetails.NONE, WHY, new Typed(0, named(" ", Dossiers.insz())))))
                .containsExactly("subjects[0].name: exchange.problem.name-missing");
        assertThat(desk.problems(dossier, desk.asked(dossier, CaseDetails.NONE, WHY, kept(0, SubjectRole.TENANT))))
                .containsExactly("null: exchange.page.correct.problem.same");
        var trigger = desk.asked(dossier, "REASON_FOR_NOTICE", CaseDetails.NONE, WHY, kept(0, SubjectRole.TENANT));
        assertThat(desk.problems(dossier, trigger)).containsExactly("trigger: exchange.problem.refused");
        assertThat(desk.problems(
                        dossier, desk.asked(dossier, CaseDetails.NONE, WHY, kept(0, SubjectRole.CANDIDATE_TENANT))))
                .as("neither the trigger nor the ground is about a candidate")
                .containsExactly(
                        "subjects[0].role: exchange.problem.refused", "subjects[0].role: exchange.problem.refused");
        assertThat(desk.problems(dossier, desk.asked(dossier, CaseDetails.NONE, WHY, kept(0, SubjectRole.CO_RESIDENT))))
                .as("a co-resident stands beside somebody whom the ground names")
                .containsExactly("subjects[0].role: exchange.problem.refused");
        assertThat(heard.refusals(dossier.caseId)).hasSize(3);
        assertThat(dossier.transfers()).hasSize(1);
        assertThat(heard.of(CaseCorrected.class))
                .noneMatch(event -> event.caseId().equals(dossier.caseId));
    }

    @Test
    void anotherOpenCaseAboutThePersonIsToldButNotTheCaseItself() {
        var known = Dossiers.insz();
        var other = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, known));
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
        desk.correct(dossier, ARREARS, kept(0, SubjectRole.TENANT));
        var asked = desk.asked(dossier, ARREARS, WHY, new Typed(0, person(SubjectRole.TENANT, known)));
        var refused = catchThrowableOfType(
                CaseRefusedException.class, () -> corrections.correct(asked, dossier.caller(Dossiers.SUPPORTER)));
        assertThat(refused.problems())
                .containsExactly(new FieldProblem(
                        "subjects[0].insz",
                        "exchange.problem.duplicate-correction",
                        other.view().reference(),
                        other.caseId));
    }

    @Test
    void onlyACaseWorkerOfTheInitiatorCorrectsAndOnlyAnOpenCase() {
        var dossier = desk.opened(CaseDetails.NONE, person(SubjectRole.TENANT, Dossiers.insz()));
        var asked = desk.asked(dossier, ARREARS, WHY, kept(0, SubjectRole.TENANT));
        for (String other :
                List.of(Dossiers.LANDLORD, "wvi-dpo", "gistel-archief", "gistel-admin", "woonhaven-dossier")) {
            var caller = dossier.caller(other);
            assertThatThrownBy(() -> corrections.of(dossier.caseId, caller)).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> corrections.read(dossier.caseId, caller)).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> corrections.correct(asked, caller)).isInstanceOf(NotHereException.class);
        }
        dossier.complete(Dossiers.LANDLORD, INFORM, "outcome", "STOP", "stopReason", "Vergissing.");
        assertThat(dossier.view().state()).isEqualTo(CaseState.CLOSED);
        assertThat(desk.problems(dossier, asked)).containsExactly("null: exchange.page.correct.problem.closed");
        assertThatThrownBy(() -> corrections.read(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .isInstanceOf(CaseRefusedException.class);
    }

    @Test
    void whoProposesLearnsNothingOfTheDecisionFromWhatCanBeCorrected() {
        var protocol = Dossiers.oneWay(context);
        var dossier = Dossiers.open(context, OneWayTests.proposal(protocol, context), "elegast-begeleider");
        var proposer = dossier.caller("elegast-begeleider");
        assertThat(corrections.of(dossier.caseId, proposer).version()).isZero();
        dossier.assess("elegast-begeleider", Map.of("A-ID-NAME", "Jan Janssens"))
                .transmit("elegast-begeleider")
                .acknowledge("woonhaven-dossier");
        assertThat(dossier.view().state()).isEqualTo(CaseState.OPEN);
        assertThatThrownBy(() -> corrections.of(dossier.caseId, proposer)).isInstanceOf(CaseRefusedException.class);
    }

    @Test
    void aBundleThatWasFetchedIsRecordedOrWithdrawnFirst() {
        var sender = "elegast-begeleider";
        var protocol = Dossiers.oneWayByPlatform(context);
        var dossier = Dossiers.open(context, OneWayTests.proposal(protocol, context), sender);
        dossier.assess(sender, Map.of("A-ID-NAME", "Jan Janssens"));
        var sending = dossier.sending(sender);
        sending[List.of(sending).indexOf("PORTAL")] = "NAMED_PLATFORM";
        dossier.complete(sender, "userTask_transmitItems", sending);
        context.getBean(HandOvers.class).fetch(dossier.lastTransfer().id(), dossier.caller(sender));
        var asked = desk.askedBy(
                sender,
                dossier,
                dossier.view().trigger(),
                CaseDetails.NONE,
                WHY,
                new Typed(0, person(SubjectRole.SUBTENANT, Dossiers.insz())));
        assertThatThrownBy(() -> corrections.correct(asked, dossier.caller(sender)))
                .isInstanceOf(CaseRefusedException.class);
        assertThat(dossier.openElements()).containsExactly("userTask_handOver");
        dossier.complete(sender, "userTask_handOver", "outcome", "BACK");
        corrections.correct(
                desk.askedBy(
                        sender,
                        dossier,
                        dossier.view().trigger(),
                        CaseDetails.NONE,
                        WHY,
                        new Typed(0, person(SubjectRole.SUBTENANT, Dossiers.insz()))),
                dossier.caller(sender));
        assertThat(dossier.openElements()).containsExactly("userTask_assessItems");
    }
}
