package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.rule.SaidRefusal;
import be.protocolloket.policy.NextStep;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The text that binds changed while a case ran: what counts is the text at the moment of sending. */
@IntegrationTest
class NewerVersionTests {

    private static final String TRANSMIT = "userTask_transmitItems";
    private static final String ASSESS = "userTask_assessItems";

    @Autowired
    ApplicationContext context;

    @Autowired
    Heard heard;

    @Test
    void anItemThatANewerTextDroppedStaysBehindAndTheRestGoes() {
        var protocol = Dossiers.another(context);
        var dossier = assessed(protocol);
        var answers = dossier.sending(Dossiers.LANDLORD);
        NewerVersion.of(context, protocol, text -> text.withoutItem("B-CT-TEL"));
        var problems = refused(() -> dossier.complete(Dossiers.LANDLORD, TRANSMIT, answers));
        assertThat(problems).extracting(FieldProblem::messageKey).containsExactly("exchange.problem.item-refused");
        var said = (SaidRefusal) List.of(problems.get(0).args()).get(1);
        assertThat(said.refusal().reason()).isEqualTo(RefusalReason.ITEM_NOT_LISTED);
        assertThat(said.refusal().next()).isEqualTo(NextStep.DROP_ITEM);
        assertThat(said.sentence()).contains("Art. 3");
        assertThat(heard.refusals(dossier.caseId)).hasSize(1);
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
        dossier.complete(Dossiers.LANDLORD, TRANSMIT, "outcome", "BACK");
        var telephone = "items[" + dossier.codes().indexOf("B-CT-TEL") + "].include";
        assertThat(refused(() -> dossier.complete(
                        Dossiers.LANDLORD, ASSESS, dossier.assessment(Map.of("B-CT-TEL", "059 27 00 00")))))
                .extracting(FieldProblem::field)
                .contains(telephone);
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"))
                .transmit(Dossiers.LANDLORD)
                .acknowledge(Dossiers.SUPPORTER);
        assertThat(heard.transmissions(dossier.caseId).get(0).items()).containsExactly("B-ID-NAME");
        assertThat(dossier.transfers().get(0).versionId())
                .isEqualTo(heard.transmissions(dossier.caseId).get(0).versionId())
                .isNotEqualTo(dossier.view().versionId());
    }

    @Test
    void ofADirectionThatANewerTextDroppedNothingGoesAndTheCaseGoesOnOrStops() {
        var protocol = Dossiers.another(context);
        var running = assessed(protocol);
        var answers = running.sending(Dossiers.LANDLORD);
        var waiting = Dossiers.support(context, protocol);
        NewerVersion.of(context, protocol, text -> text.withoutFlow("woonsprong-ocmw"));
        assertThat(refused(() -> running.complete(Dossiers.LANDLORD, TRANSMIT, answers)))
                .extracting(NewerVersionTests::reason)
                .contains(RefusalReason.NO_SUCH_DIRECTION);
        running.complete(Dossiers.LANDLORD, TRANSMIT, "outcome", "STOP");
        assertThat(running.view().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(waiting.look(Dossiers.LANDLORD, "userTask_informSubject").noticeKeys())
                .containsExactly("exchange.notice.nothing-allowed");
        waiting.complete(
                Dossiers.LANDLORD, "userTask_informSubject", "outcome", "STOP", "stopReason", "Dit mag niet meer.");
        assertThat(waiting.view().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(heard.transmissions(running.caseId)).isEmpty();
    }

    @Test
    void underATriggerThatANewerTextDroppedNothingGoes() {
        var protocol = Dossiers.another(context);
        var dossier = assessed(protocol);
        var answers = dossier.sending(Dossiers.LANDLORD);
        NewerVersion.of(context, protocol, text -> text.withoutTrigger("ALLOCATION_UNDER_SUPPORT"));
        var problems = refused(() -> dossier.complete(Dossiers.LANDLORD, TRANSMIT, answers));
        assertThat(problems).extracting(NewerVersionTests::reason).containsExactly(RefusalReason.TRIGGER_NOT_LISTED);
        dossier.complete(Dossiers.LANDLORD, TRANSMIT, "outcome", "BACK");
        assertThat(dossier.look(Dossiers.LANDLORD, ASSESS).noticeKeys())
                .containsExactly("exchange.notice.nothing-allowed");
        dossier.complete(
                Dossiers.LANDLORD, ASSESS, dossier.assessment(Map.of(), "nextStep", "STOP", "justification", ""));
        assertThat(dossier.view().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
    }

    @Test
    void aLaterDraftBindsNobody() {
        var protocol = Dossiers.another(context);
        var protocols = context.getBean(Protocols.class);
        var signed = protocols.signedVersion(protocol).id();
        NewerVersion.of(
                context, protocol, VersionPurpose.DRAFT, text -> text.withoutTrigger("ALLOCATION_UNDER_SUPPORT"));
        assertThat(protocols.currentVersion(protocol).id()).isNotEqualTo(signed);
        assertThat(protocols.signedVersion(protocol).id()).isEqualTo(signed);
        assertThat(assessed(protocol).view().versionId()).isEqualTo(signed);
    }

    private Dossiers assessed(UUID protocol) {
        var dossier = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        return dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali", "B-CT-TEL", "059 27 00 00"));
    }

    private static RefusalReason reason(FieldProblem problem) {
        var last = problem.args()[problem.args().length - 1];
        return ((SaidRefusal) last).refusal().reason();
    }

    private static List<FieldProblem> refused(ThrowingCallable act) {
        return catchThrowableOfType(TaskRefusedException.class, act).problems();
    }
}
