package be.protocolloket.exchange.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.casefile.SupportAgreement.Parties;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans that the landlord followed under an earlier model, whoever had signed them. */
@IntegrationTest
class EarlierPlansTests {

    private static final String EARLIER = "earlier-plan";

    @Autowired
    ApplicationContext context;

    @Autowired
    EarlierPlans plans;

    @Autowired
    ProcessEngine engine;

    @Test
    void onlyAPlanThatTheLandlordDidNotSignPassesToTheSupporter() {
        deploy("landlordNumber");
        UUID own = followed(Parties.TWO);
        UUID shared = followed(Parties.THREE);
        deploy("holderNumber");
        plans.takeOver(EARLIER);
        assertThat(group(own)).isEqualTo("caseworker:" + Dossiers.GISTEL.digits());
        assertThat(group(shared)).isEqualTo("caseworker:" + Dossiers.WOONSPRONG.digits());
        plans.takeOver(EARLIER);
        assertThat(group(own)).isEqualTo("caseworker:" + Dossiers.GISTEL.digits());
    }

    private UUID followed(Parties parties) {
        var today = context.getBean(DatabaseClock.class).today();
        UUID id = Dossiers.open(context, asked(), Dossiers.SUPPORTER).view().id();
        var agreements = context.getBean(SupportAgreements.class);
        agreements.draft(id, today, today.plusMonths(3), parties);
        agreements.sign(id, today);
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        EARLIER,
                        id.toString(),
                        Map.ofEntries(
                                RentArrearsProcess.Variables.CASE_ID.to(id),
                                RentArrearsProcess.Variables.PROTOCOL_ID.to(Dossiers.inForce(context)),
                                RentArrearsProcess.Variables.LANDLORD_NUMBER.to(Dossiers.WOONSPRONG),
                                RentArrearsProcess.Variables.SUPPORTER_NUMBER.to(Dossiers.GISTEL)));
        return id;
    }

    private NewCase asked() {
        return new NewCase(
                Dossiers.inForce(context),
                CaseKind.RENT_ARREARS,
                "SUPPORT_TO_AVOID_NOTICE",
                "ARREARS",
                Dossiers.GISTEL,
                Dossiers.WOONSPRONG,
                new CaseDetails(true, null, CaseDetails.ArrearsOrigin.EX_OFFICIO, null),
                List.of(new NewSubject(SubjectRole.TENANT, "Roger Vandamme", Dossiers.insz())),
                false);
    }

    private String group(UUID caseId) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(EARLIER)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private void deploy(String holder) {
        var model = Bpmn.createExecutableProcess(EARLIER)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(RentArrearsProcess.FOLLOW_PLAN)
                .name("Afbetalingsplan opvolgen")
                .camundaCandidateGroups("caseworker:${" + holder + "}")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(EARLIER + ".bpmn", model)
                .deploy();
    }
}
