package be.protocolloket.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Two people, or one person twice, on one task or on tasks that meet: one answer counts, and everybody hears what happened. */
@IntegrationTest
class TaskRaceTests {

    private static final int MANY = 8;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService processes;

    record Answer(int status, String page) {}

    @Test
    void aSecondConfirmationNamesWhoWasFirst() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        assertThat(confirm(desk.partnerDpo, task).status()).isEqualTo(302);
        var own = confirm(desk.partnerDpo, task);
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.page()).contains("U werkte", "Een tweede keer bevestigen verandert niets");
        var colleague = confirm(desk.secondDpo, task);
        assertThat(colleague.status()).isEqualTo(409);
        assertThat(colleague.page()).contains("werd afgewerkt door Jef Maes");
        assertThat(show(desk.secondDpo, task).page()).contains("werd afgewerkt door Jef Maes");
        assertThat(show(desk.stranger, task).status()).isEqualTo(404);
        assertThat(desk.advices()).isOne();
    }

    @RepeatedTest(3)
    void eightConfirmationsAtOnceCountOnce() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        var answers = atOnce(MANY, turn -> () -> confirm(turn % 2 == 0 ? desk.partnerDpo : desk.secondDpo, task));
        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 302)
                .hasSize(MANY - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.page()).contains("Deze taak is al afgewerkt");
                });
        assertThat(desk.advices()).isOne();
        assertThat(engine.createTaskQuery().taskId(task).count()).isZero();
    }

    @RepeatedTest(3)
    void twoOfficersAtTheSameInstantBothSucceed() throws Exception {
        var desk = Desk.advising(context);
        var tasks = List.of(desk.adviceTask(desk.lead), desk.adviceTask(desk.partner));
        var officers = List.of(desk.leadDpo, desk.partnerDpo);
        var answers = atOnce(2, turn -> () -> confirm(officers.get(turn), tasks.get(turn)));
        assertThat(answers).extracting(Answer::status).containsExactly(302, 302);
        assertThat(desk.advices()).isEqualTo(2);
        assertThat(desk.tasks(Desk.EVALUATE, "protocolmanager:" + desk.lead.digits()))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void withdrawingWhileSomebodyAnswersEndsInOneOfBoth() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.lead);
        var drafting = context.getBean(ProtocolDrafting.class);
        var manager = desk.caller(desk.ann);
        var answers = atOnce(
                2,
                turn -> turn == 0
                        ? () -> confirm(desk.leadDpo, task)
                        : () -> {
                            drafting.withdraw(desk.protocolId, "Niet meer nodig.", manager);
                            return new Answer(302, "");
                        });
        assertThat(answers.get(0).status()).isIn(302, 409);
        assertThat(desk.rows("open_task")).isZero();
        assertThat(desk.advices()).isEqualTo(answers.get(0).status() == 302 ? 1 : 0);
    }

    @RepeatedTest(3)
    void takingOverWhileTheHolderConfirmsNeverGivesOneTheOthersName() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        var tasks = context.getBean(TaskDesk.class);
        tasks.claim(task, false, desk.caller(desk.partnerDpo));
        var answers = atOnce(
                2,
                turn -> turn == 0
                        ? () -> confirm(desk.partnerDpo, task)
                        : () -> post(desk.secondDpo, "/tasks/" + task + "/claim", "takeOver", "true"));
        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 302 || status == 409);
        var done = desk.jdbc()
                .sql("select person_id from done_task where task_id = :task")
                .param("task", task)
                .query(UUID.class)
                .list();
        assertThat(done).isEqualTo(answers.get(0).status() == 302 ? List.of(desk.partnerDpo) : List.of());
        assertThat(desk.advices()).isEqualTo(done.size());
    }

    @RepeatedTest(10)
    void ofTwoWhoTakeATaskAtOnceOneIsToldWhoHasIt() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        var officers = List.of(desk.partnerDpo, desk.secondDpo);
        var answers = atOnce(2, turn -> () -> post(officers.get(turn), "/tasks/" + task + "/claim"));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 409);
        var names = List.of("Jef Maes", "Mia Bral");
        var winner = answers.get(0).status() == 302 ? 0 : 1;
        assertThat(answers.get(1 - winner).page()).contains("Een collega nam deze taak op zich", names.get(winner));
    }

    @Test
    void whatEverTheEngineRefusesIsAConflictAndKeepsTheAnswer() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        var instance = engine.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        processes.suspendProcessInstanceById(instance);
        var answer = confirm(desk.partnerDpo, task);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page()).contains("De taak opnieuw openen").doesNotContain("Exception");
        assertThat(desk.advices()).isZero();
        processes.activateProcessInstanceById(instance);
        assertThat(show(desk.partnerDpo, task).page()).contains("Er zijn geen bezwaren.");
        assertThat(confirm(desk.partnerDpo, task).status()).isEqualTo(302);
    }

    @Test
    void aTaskThatFellAwaySaysSo() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        context.getBean(ProtocolDrafting.class).withdraw(desk.protocolId, "Niet meer nodig.", desk.caller(desk.ann));
        var answer = confirm(desk.partnerDpo, task);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page()).contains("is vervallen");
        assertThat(confirm(desk.stranger, task).status()).isEqualTo(404);
    }

    @Test
    void whatAColleagueHoldsIsNotAnsweredButKept() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        context.getBean(TaskDesk.class).claim(task, false, desk.caller(desk.partnerDpo));
        for (var action : List.of("check", "confirm", "back")) {
            var answer = post(
                    desk.secondDpo, "/tasks/" + task, "_action", action, "outcome", "POSITIVE", "text", "Bewaar mij.");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.page()).contains("Een collega nam deze taak op zich", "Jef Maes");
        }
        assertThat(desk.advices()).isZero();
        assertThat(post(desk.secondDpo, "/tasks/" + task + "/claim", "takeOver", "true")
                        .status())
                .isEqualTo(302);
        assertThat(show(desk.secondDpo, task).page()).contains("Bewaar mij.");
    }

    interface Turn {
        Callable<Answer> of(int turn);
    }

    private static List<Answer> atOnce(int many, Turn turn) throws Exception {
        var start = new CyclicBarrier(many);
        try (var pool = new Pool(many)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                var call = turn.of(i);
                running.add(pool.service.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static final class Pool implements AutoCloseable {
        final ExecutorService service;

        Pool(int many) {
            service = Executors.newFixedThreadPool(many);
        }

        @Override
        public void close() {
            service.shutdownNow();
        }
    }

    private Answer confirm(UUID person, String task) throws Exception {
        return post(
                person,
                "/tasks/" + task,
                "_action",
                "confirm",
                "outcome",
                "POSITIVE",
                "text",
                "Er zijn geen bezwaren.");
    }

    private Answer show(UUID person, String task) throws Exception {
        var response = mvc.perform(get("/tasks/" + task).with(DemoLogin.as(person)))
                .andReturn()
                .getResponse();
        return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }

    private Answer post(UUID person, String path, String... fields) throws Exception {
        var request =
                MockMvcRequestBuilders.post(path).with(DemoLogin.as(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = mvc.perform(request).andReturn().getResponse();
        return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }
}
