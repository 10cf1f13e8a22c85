package be.protocolloket.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance that began when a variable held the list ends on the model that looks it up. */
@IntegrationTest
class EarlierListsTests {

    private static final String PROCESS = "earlier-lists-test";
    private static final String LOOK_UP = "${caseBodies.both(landlordNumber, supporterNumber)}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    EarlierLists lists;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anInstanceLosesItsListAndGoesOnByLookingUp() {
        deploy("numbers");
        ProcessInstance early = engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, Map.of("landlordNumber", "1", "supporterNumber", "2"));
        keepList(early, "numbers", "[\"1\",\"2\"]");
        deploy(LOOK_UP);

        lists.start();

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(early.getId())
                        .processDefinitionId(newest())
                        .count())
                .isEqualTo(1);
        assertThat(engine.getRuntimeService().getVariables(early.getId()))
                .containsOnlyKeys("landlordNumber", "supporterNumber");
        assertThat(jdbc.sql("select count(*) from act_ge_bytearray where id_ = :id")
                        .param("id", bytes(early))
                        .query(Long.class)
                        .single())
                .isZero();
        arrives(early, "begun");
        assertThat(waiting(early)).isEqualTo(2);
    }

    @Test
    void anInstanceInTheMidstOfTheRepeatedStepFinishesIt() {
        deploy(LOOK_UP);
        ProcessInstance early = engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, Map.of("landlordNumber", "1", "supporterNumber", "2"));
        arrives(early, "begun");
        arrives(early, "answered");
        keepList(early, "numbers", "[\"1\",\"2\"]");
        deploy("${caseBodies.both(supporterNumber, landlordNumber)}");

        lists.start();

        assertThat(waiting(early)).isEqualTo(1);
        arrives(early, "answered");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(early.getId())
                        .count())
                .isZero();
    }

    @Test
    void anInstanceWithoutListsStaysOnItsVersion() {
        deploy(LOOK_UP);
        ProcessInstance early = engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
        deploy("numbers");

        lists.start();

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(early.getId())
                        .processDefinitionId(early.getProcessDefinitionId())
                        .count())
                .isEqualTo(1);
    }

    private void deploy(String collection) {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask("begun")
                .message("begun")
                .receiveTask("answered")
                .message("answered")
                .multiInstance()
                .parallel()
                .camundaCollection(collection)
                .camundaElementVariable("partyNumber")
                .multiInstanceDone()
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", model)
                .deploy();
    }

    /** As earlier versions wrote it; this one refuses to. */
    private void keepList(ProcessInstance instance, String name, String json) {
        jdbc.sql("insert into act_ge_bytearray (id_, rev_, name_, bytes_, generated_, type_)"
                        + " values (:id, 1, :name, convert_to(:json, 'UTF8'), false, 1)")
                .param("id", bytes(instance))
                .param("name", name)
                .param("json", json)
                .update();
        jdbc.sql("""
                insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, bytearray_id_, text2_,
                                             var_scope_, sequence_counter_, is_concurrent_local_)
                values (:id, 1, 'spin://application/json', :name, :instance, :instance, :model, :bytes,
                        'java.util.ArrayList<java.lang.String>', :instance, 1, false)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("name", name)
                .param("instance", instance.getId())
                .param("model", instance.getProcessDefinitionId())
                .param("bytes", bytes(instance))
                .update();
    }

    private static String bytes(ProcessInstance instance) {
        return "list-" + instance.getId().substring(0, 20);
    }

    private String newest() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private void arrives(ProcessInstance instance, String message) {
        EventSubscription first = engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventName(message)
                .list()
                .get(0);
        engine.getRuntimeService().messageEventReceived(message, first.getExecutionId());
    }

    private long waiting(ProcessInstance instance) {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventName("answered")
                .count();
    }
}
