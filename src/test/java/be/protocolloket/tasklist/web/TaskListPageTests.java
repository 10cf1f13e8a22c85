package be.protocolloket.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.Desk;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The lists with their filters, which stand in the address. */
@IntegrationTest
class TaskListPageTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Test
    void mineTheGroupsAColleaguesAndDoneEachHaveTheirList() throws Exception {
        var desk = Desk.open(context);
        var task = desk.draftTask();
        var tasks = context.getBean(TaskDesk.class);
        assertThat(page(desk.ann, "/tasks")).contains("/tasks/" + task, "protocolbeheerder van Gemeente " + desk.lead);
        tasks.claim(task, false, desk.caller(desk.ann));
        assertThat(page(desk.ann, "/tasks")).contains("/tasks/" + task);
        assertThat(page(desk.ann, "/tasks?list=groups")).doesNotContain("/tasks/" + task);
        assertThat(page(desk.piet, "/tasks?list=groups"))
                .doesNotContain("/tasks/" + task)
                .contains("Bij een collega");
        assertThat(page(desk.piet, "/tasks?list=colleagues")).contains("/tasks/" + task, "Bij Ann Desmet");
        assertThat(page(desk.ann, "/tasks?list=colleagues")).doesNotContain("/tasks/" + task);
        assertThat(page(desk.stranger, "/tasks?list=colleagues")).doesNotContain("/tasks/" + task);
        desk.pass(Desk.DRAFT, "protocolmanager:" + desk.lead.digits());
        assertThat(page(desk.ann, "/tasks?list=done")).contains("Ontwerp opstellen", "/protocols/" + desk.protocolId);
        assertThat(page(desk.piet, "/tasks?list=done")).doesNotContain("Ontwerp opstellen");
    }

    @Test
    void whoseMandateEndedSeesNothingOfThatBodyAnyMore() throws Exception {
        var desk = Desk.advising(context);
        var person = fixture.person("Wim Weg");
        var gone = fixture.mandate(person, desk.lead, Role.PROTOCOL_MANAGER);
        desk.advise(desk.leadDpo, desk.adviceTask(desk.lead));
        desk.advise(desk.partnerDpo, desk.adviceTask(desk.partner));
        var task = desk.evaluateTask();
        context.getBean(TaskDesk.class).claim(task, false, desk.caller(person));
        assertThat(page(person, "/tasks?list=mine")).contains("/tasks/" + task);
        jdbc.sql("update mandate set valid_until = :day where id = :id")
                .param("day", LocalDate.now().minusDays(2))
                .param("id", gone)
                .update();
        assertThat(page(person, "/tasks?list=mine")).doesNotContain("/tasks/" + task);
        assertThat(mvc.perform(get("/tasks/" + task).with(DemoLogin.as(person)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(desk.piet, "/tasks?list=colleagues")).contains("/tasks/" + task, "Bij Wim Weg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list=all",
                "list=",
                "protocol=x",
                "protocol=%27%3Bdrop%20table%20open_task",
                "kind=%00",
                "kind=%27%20or%201=1--",
                "kind=%3Cscript%3E",
                "due=tomorrow",
                "page=0",
                "page=-1",
                "page=99999999999",
                "page=1e9",
                "page=x",
                "page=2&page=3",
                "list=done&page=900",
                "list=groups&page=900",
                "list=colleagues&kind=&due=&protocol=",
                "lang=xx",
                "%3Cb%3E=1"
            })
    void anAddressMendedByHandStillShowsAList(String query) throws Exception {
        var desk = Desk.open(context);
        var response = mvc.perform(get(java.net.URI.create("/tasks?" + query)).with(DemoLogin.as(desk.ann)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("<h1>Taken")
                .doesNotContain("<script>", "??");
    }

    @Test
    void filtersNarrowAndSayWhenNothingIsLeft() throws Exception {
        var desk = Desk.open(context);
        var task = desk.draftTask();
        assertThat(page(desk.ann, "/tasks?list=groups&protocol=" + desk.protocolId))
                .contains("/tasks/" + task);
        assertThat(page(desk.ann, "/tasks?list=groups&kind=" + Desk.DRAFT)).contains("/tasks/" + task);
        assertThat(page(desk.ann, "/tasks?list=groups&kind=" + Desk.EVALUATE))
                .contains("beantwoorden aan deze filters");
        assertThat(page(desk.ann, "/tasks?list=groups&due=late")).doesNotContain("/tasks/" + task);
        jdbc.sql("update open_task set due_at = now() - interval '9 days' where task_id = :task")
                .param("task", task)
                .update();
        assertThat(page(desk.ann, "/tasks?list=groups&due=late")).contains("/tasks/" + task, "te laat", "due--late");
        assertThat(page(desk.ann, "/tasks?list=groups&protocol=" + UUID.randomUUID()))
                .doesNotContain("/tasks/" + task);
    }

    @Test
    void whatIsMarkedAsSoonIsWhatTheFilterShows() throws Exception {
        var desk = Desk.open(context);
        var task = desk.draftTask();
        var soon = "/tasks?list=groups&due=soon";
        var days = context.getBean(WorkingDays.class);
        var today = LocalDate.now(DatabaseClock.ZONE);
        for (int ahead = 0; ahead <= 4; ahead++) {
            jdbc.sql("update open_task set due_at = :due where task_id = :task")
                    .param(
                            "due",
                            days.plus(today, ahead)
                                    .atTime(23, 59)
                                    .atZone(DatabaseClock.ZONE)
                                    .toOffsetDateTime())
                    .param("task", task)
                    .update();
            boolean marked = page(desk.ann, "/tasks?list=groups").contains("due--soon");
            assertThat(marked).isEqualTo(ahead <= 2);
            assertThat(page(desk.ann, soon).contains("/tasks/" + task)).isEqualTo(marked);
        }
        jdbc.sql("update open_task set due_at = now() - interval '1 hour' where task_id = :task")
                .param("task", task)
                .update();
        assertThat(page(desk.ann, soon)).as("late is another choice").doesNotContain("/tasks/" + task);
    }

    @Test
    void noticesStandBelowTheTasks() throws Exception {
        var desk = Desk.open(context);
        var task = desk.draftTask();
        for (int i = 0; i < 12; i++) {
            context.getBean(Notices.class)
                    .add(
                            desk.protocolId,
                            List.of("protocolmanager:" + desk.lead.digits()),
                            NoticeKind.WARNING,
                            "protocol.notice.amendment-reminder",
                            Map.of("n", String.valueOf(i)));
        }
        var page = page(desk.ann, "/tasks");
        assertThat(page).contains("meldingen onder de taken");
        assertThat(page.indexOf("/tasks/" + task)).isPositive().isLessThan(page.indexOf("id=\"meldingen\""));
        assertThat(page.split("/dismiss\"", -1)).hasSizeGreaterThan(12);
    }

    @Test
    void aLongListIsPagedByDueDateAndCountedUpToAThousand() throws Exception {
        var body = fixture.body();
        var person = fixture.person("Druk Bezet");
        fixture.mandate(person, body, Role.PROTOCOL_MANAGER);
        fixture.mandate(person, body, Role.PUBLISHER);
        var prefix = UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("""
                insert into open_task (group_id, task_id, due_at, protocol_id, process_key, element_id, form_id, name, created_at)
                select role || :body, :prefix || '-' || lpad(n::text, 4, '0'), now() + n * interval '1 hour', cast(:protocol as uuid), 'p', 'userTask_giveAdvice', 'give-advice', 'Advies geven', now()
                from generate_series(1, 1030) n, unnest(array['protocolmanager:', 'publisher:']) role
                """)
                .param("body", body.digits())
                .param("prefix", prefix)
                .param("protocol", UUID.randomUUID())
                .update();
        assertThat(order(page(person, "/tasks?list=groups"), prefix)).isEqualTo(numbers(1, 25));
        assertThat(order(page(person, "/tasks?list=groups&page=2"), prefix)).isEqualTo(numbers(26, 50));
        assertThat(order(page(person, "/tasks?list=groups&page=41"), prefix)).isEqualTo(numbers(1001, 1025));
        var first = page(person, "/tasks?list=groups");
        assertThat(first).contains("1–25 van meer dan 1.000 taken", "page=2").doesNotContain("Vorige");
        jdbc.sql("delete from open_task where task_id > :from and task_id like :mine")
                .param("from", prefix + "-0030")
                .param("mine", prefix + "-%")
                .update();
        assertThat(page(person, "/tasks?list=groups&page=7"))
                .contains("26–30 van 30 taken", "Vorige")
                .doesNotContain("Volgende");
    }

    @Test
    void aNoticeIsShownInWordsAndPutAside() throws Exception {
        var desk = Desk.open(context);
        context.getBean(Notices.class)
                .add(
                        desk.protocolId,
                        List.of("dpo:" + desk.partner.digits()),
                        NoticeKind.WARNING,
                        "tasklist.task.given",
                        twoNames());
        var page = page(desk.partnerDpo, "/tasks");
        assertThat(page)
                .contains("&lt;b&gt;A&lt;/b&gt; gaf u deze taak door: O&#39;Neil")
                .doesNotContain("<b>A");
        var action = Pattern.compile("/tasks/notices/[0-9a-f-]+/dismiss").matcher(page);
        assertThat(action.find()).isTrue();
        assertThat(mvc.perform(post(action.group())
                                .with(DemoLogin.as(desk.stranger))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        for (UUID each : List.of(desk.partnerDpo, desk.secondDpo)) {
            assertThat(mvc.perform(post(action.group()).with(DemoLogin.as(each)).with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(page(desk.secondDpo, "/tasks")).doesNotContain("gaf u deze taak door");
    }

    @Test
    void aNoticeInWordsOfAnOlderReleaseStillPointsToItsProtocol() throws Exception {
        var desk = Desk.open(context);
        context.getBean(Notices.class)
                .add(
                        desk.protocolId,
                        List.of("dpo:" + desk.partner.digits()),
                        NoticeKind.REMINDER,
                        "gone.key",
                        Map.of());
        assertThat(page(desk.partnerDpo, "/tasks")).contains("Bekijk dit protocol:", "/protocols/" + desk.protocolId);
    }

    private static Map<String, String> twoNames() {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        names.put("by", "<b>A</b>");
        names.put("from", "O'Neil");
        return names;
    }

    private static List<String> order(String page, String prefix) {
        return Pattern.compile("/tasks/" + prefix + "-(\\d{4})\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> numbers(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj("%04d"::formatted)
                .toList();
    }

    private String page(UUID person, String path) throws Exception {
        var response =
                mvc.perform(get(path).with(DemoLogin.as(person))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
