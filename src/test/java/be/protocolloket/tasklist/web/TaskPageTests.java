package be.protocolloket.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.Fixture;
import be.protocolloket.protocol.Agreeing;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.demo.DemoWalk;
import be.protocolloket.tasklist.Desk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The page of one task, with good and with bad input. */
@IntegrationTest
class TaskPageTests {

    private static final String TEXT = "Er zijn geen bezwaren tegen deze tekst.";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void saysWhoMustDoWhatByWhenAndWhyBesideTheText() throws Exception {
        var desk = Desk.advising(context);
        var page = show(desk.partnerDpo, "/tasks/" + desk.adviceTask(desk.partner));
        assertThat(page)
                .contains(
                        "Advies geven",
                        "U, als DPO van Gemeente",
                        "Tegen wanneer",
                        "Waarom",
                        "class=\"legal",
                        "Nakijken en bevestigen")
                .doesNotContain("??");
    }

    @Test
    void isReadInEnglishToo() throws Exception {
        var desk = Desk.advising(context);
        var page = show(desk.partnerDpo, "/tasks/" + desk.adviceTask(desk.partner) + "?lang=en");
        assertThat(page)
                .contains("<html lang=\"en\"", "Your advice")
                .doesNotContain("??", "Uw advies", "Waarom", "Klad");
        assertThat(show(desk.ann, "/tasks?lang=en")).contains("Tasks").doesNotContain("??", "Van mij");
    }

    @Test
    void whoIsInNoneOfItsGroupsNeverFindsIt() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        for (UUID other : List.of(desk.stranger, desk.ann, desk.leadDpo)) {
            assertThat(perform(other, "/tasks/" + task).getStatus()).isEqualTo(404);
            for (String path : List.of("", "/claim", "/return", "/hand-over")) {
                var answer = post(
                        other,
                        "/tasks/" + task + path,
                        "_action",
                        "confirm",
                        "outcome",
                        "POSITIVE",
                        "text",
                        TEXT,
                        "takeOver",
                        "true",
                        "to",
                        other.toString(),
                        "reason",
                        "x");
                assertThat(answer.getStatus()).as(path).isEqualTo(404);
            }
        }
        assertThat(desk.advices()).isZero();
        assertThat(desk.adviceTask(desk.partner)).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "%27%20or%201=1",
                "00000000-0000-0000-0000-000000000000",
                "..%252f",
                "%F0%9F%92%A5",
                "<script>"
            })
    void anIdThatIsNoTaskIsNotFound(String id) throws Exception {
        var desk = Desk.open(context);
        assertThat(perform(desk.ann, "/tasks/" + id).getStatus()).isIn(400, 404);
        assertThat(post(desk.ann, "/tasks/" + id, "confirmed", "true").getStatus())
                .isIn(400, 404);
        assertThat(post(desk.ann, "/tasks/notices/" + id + "/dismiss").getStatus())
                .isIn(400, 404);
    }

    @Test
    void withoutTokenNothingIsAccepted() throws Exception {
        var desk = Desk.open(context);
        var answer = mvc.perform(MockMvcRequestBuilders.post("/tasks/" + desk.draftTask())
                        .with(DemoLogin.as(desk.ann))
                        .param("confirmed", "true"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void unknownFieldsAreRefusedAndNothingChanges() throws Exception {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        for (String field : List.of("adviceOutcome", "partyNumber", "versionId", "outcome2", "advices[0].motivation")) {
            var answer = post(
                    desk.partnerDpo,
                    "/tasks/" + task,
                    "_action",
                    "confirm",
                    "outcome",
                    "POSITIVE",
                    "text",
                    TEXT,
                    field,
                    "x");
            assertThat(answer.getStatus()).as(field).isEqualTo(200);
            assertThat(body(answer))
                    .as(field)
                    .contains("error-summary", "Fout: ")
                    .doesNotContain("name=\"" + field);
        }
        assertThat(desk.advices()).isZero();
        assertThat(desk.adviceTask(desk.partner)).isEqualTo(task);
    }

    @Test
    void missingAndWrongFieldsAreNamedAndNothingChanges() throws Exception {
        var desk = Desk.advising(context);
        var path = "/tasks/" + desk.adviceTask(desk.partner);
        assertThat(body(post(desk.partnerDpo, path))).contains("error-summary", "href=\"#f-outcome");
        assertThat(body(post(desk.partnerDpo, path, "_action", "confirm"))).contains("error-summary");
        assertThat(body(post(desk.partnerDpo, path, "_action", "confirm", "outcome", "WAIVED", "text", TEXT)))
                .contains("error-summary");
        assertThat(body(post(desk.partnerDpo, path, "_action", "rm -rf", "outcome", "NEGATIVE", "text", "kort")))
                .contains("error-summary");
        assertThat(body(post(desk.partnerDpo, path, "outcome", "NEGATIVE", "text", "x".repeat(20_001))))
                .contains("error-summary");
        assertThat(body(post(desk.partnerDpo, path, "outcome", "NEGATIVE", "text", "nul \u0000 in een tekst")))
                .contains("error-summary");
        assertThat(desk.advices()).isZero();
    }

    @Test
    void whatWasTypedIsTextAndNothingElse() throws Exception {
        var title = "Protocol <script>alert(1)</script> '); drop table open_task; --";
        var desk = Desk.open(context, title);
        assertThat(show(desk.ann, "/tasks/" + desk.draftTask()))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(show(desk.ann, "/tasks?list=groups"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        Agreeing.toTheDraft(context, desk.protocolId);
        desk.pass(Desk.DRAFT, "protocolmanager:" + desk.lead.digits());
        var path = "/tasks/" + desk.adviceTask(desk.partner);
        var nasty = "\"><img src=x onerror=alert(1)> ${7*7} [[${7*7}]] '; drop table advice; --";
        var checked = post(desk.partnerDpo, path, "outcome", "NEGATIVE", "text", nasty);
        assertThat(checked.getRedirectedUrl()).isEqualTo(path + "/check");
        var check = show(desk.partnerDpo, path + "/check");
        assertThat(check).contains("&lt;img src=x", "${7*7} [[${7*7}]]").doesNotContain("<img src=x");
        assertThat(post(desk.partnerDpo, path, "_action", "save", "outcome", "NEGATIVE", "text", nasty)
                        .getStatus())
                .isEqualTo(302);
        assertThat(show(desk.partnerDpo, path)).contains("&lt;img src=x").doesNotContain("<img src=x");
        assertThat(post(desk.partnerDpo, path, "_action", "confirm", "outcome", "NEGATIVE", "text", nasty)
                        .getStatus())
                .isEqualTo(302);
        assertThat(desk.advices()).isOne();
    }

    @Test
    void aDraftMayHoldWhatAFormMayNot() throws Exception {
        var desk = Desk.advising(context);
        var path = "/tasks/" + desk.adviceTask(desk.partner);
        var half = "half \u0000\u0007 af";
        assertThat(post(desk.partnerDpo, path, "_action", "save", "text", half, "stray", "x")
                        .getStatus())
                .isEqualTo(302);
        assertThat(show(desk.partnerDpo, path))
                .contains("half \ufffd\ufffd af", "U gaat verder met uw klad van")
                .doesNotContain("stray");
        assertThat(show(desk.secondDpo, path)).doesNotContain("half ");
    }

    @Test
    void whatIsTypedIsKeptOnTheWay() throws Exception {
        var desk = Desk.advising(context);
        var path = "/tasks/" + desk.adviceTask(desk.partner);
        assertThat(post(desk.partnerDpo, path + "/draft", "outcome", "NEGATIVE", "text", "Een lang advies, half af")
                        .getStatus())
                .isEqualTo(204);
        assertThat(show(desk.partnerDpo, path))
                .contains("Een lang advies, half af", "data-keep=\"" + path + "/draft\"");
        assertThat(post(desk.stranger, path + "/draft", "text", "x").getStatus())
                .isEqualTo(404);
        post(desk.partnerDpo, path, "outcome", "NEGATIVE", "text", TEXT);
        assertThat(show(desk.partnerDpo, path)).as("back from the last look").contains(TEXT);
        assertThat(desk.advices()).isZero();
    }

    @Test
    void theCheckHasAnAddressOfItsOwnAndSaysAfterwardsThatItIsDone() throws Exception {
        var desk = Desk.advising(context);
        var path = "/tasks/" + desk.adviceTask(desk.partner);
        assertThat(perform(desk.partnerDpo, path + "/check").getRedirectedUrl())
                .as("nothing to check yet")
                .isEqualTo(path);
        assertThat(post(desk.partnerDpo, path, "outcome", "NEGATIVE", "text", TEXT)
                        .getRedirectedUrl())
                .isEqualTo(path + "/check");
        assertThat(show(desk.partnerDpo, path + "/check")).contains("Kijk uw antwoorden na", TEXT);
        assertThat(perform(desk.stranger, path + "/check").getStatus()).isEqualTo(404);
        post(desk.partnerDpo, path + "/draft", "outcome", "NEGATIVE", "text", "");
        assertThat(show(desk.partnerDpo, path + "/check"))
                .as("made wrong in another tab")
                .contains("error-summary")
                .doesNotContain("Definitief bevestigen");
        post(desk.partnerDpo, path, "_action", "confirm", "outcome", "NEGATIVE", "text", TEXT);
        var after = perform(desk.partnerDpo, path + "/check");
        assertThat(after.getStatus()).isEqualTo(409);
        assertThat(body(after)).contains("Deze taak is al afgewerkt");
    }

    @Test
    void aPasswordIsNeverKept() throws Exception {
        var desk = Desk.evaluating(context);
        desk.complete(desk.ann, desk.evaluateTask(), evaluation(desk));
        Agreeing.toSigning(context, desk.protocolId);
        context.getBean(DemoWalk.class).take(desk.protocolId, DemoStage.SIGNING);
        var signer = desk.jdbc()
                .sql("select task_id, group_id from open_task where protocol_id = :p and element_id = :e limit 1")
                .param("p", desk.protocolId)
                .param("e", Desk.SIGN)
                .query((row, number) -> Map.entry(row.getString("task_id"), row.getString("group_id")))
                .single();
        var person =
                UUID.fromString(signer.getValue().substring(signer.getValue().lastIndexOf(':') + 1));
        var path = "/tasks/" + signer.getKey();
        for (String action : List.of("save", "check", "back", "confirm")) {
            var page = body(post(
                    person,
                    path,
                    "_action",
                    action,
                    "decision",
                    "SIGN",
                    "read",
                    "true",
                    "password",
                    "geheim-" + Fixture.PASSWORD));
            assertThat(page).as(action).doesNotContain("geheim-");
        }
        assertThat(desk.jdbc()
                        .sql("select answers::text from form_draft where task_id = :task")
                        .param("task", signer.getKey())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(kept -> assertThat(kept)
                        .contains("SIGN")
                        .doesNotContain("geheim")
                        .doesNotContain("password"));
        assertThat(post(
                                person,
                                path,
                                "_action",
                                "confirm",
                                "decision",
                                "SIGN",
                                "read",
                                "true",
                                "password",
                                Fixture.PASSWORD)
                        .getStatus())
                .isEqualTo(302);
        assertThat(desk.jdbc()
                        .sql("select count(*) from form_draft where task_id = :task")
                        .param("task", signer.getKey())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void handingOverAsksForAColleagueWhoMayAndAReason() throws Exception {
        var desk = Desk.open(context);
        var path = "/tasks/" + desk.draftTask();
        var problem = "moveProblem";
        assertThat(flash(desk.ann, path, "to", desk.piet.toString())).containsKey(problem);
        assertThat(flash(desk.ann, path, "reason", "Verlof")).containsKey(problem);
        assertThat(flash(desk.ann, path, "to", desk.piet.toString(), "reason", " "))
                .containsKey(problem);
        assertThat(flash(desk.ann, path, "to", desk.piet.toString(), "reason", "a\u0000b"))
                .containsKey(problem);
        assertThat(flash(desk.ann, path, "to", desk.piet.toString(), "reason", "\u200b\u2060\u00a0"))
                .containsKey(problem);
        assertThat(flash(desk.ann, path, "to", desk.piet.toString(), "reason", "x".repeat(501)))
                .containsKey(problem);
        assertThat(flash(desk.ann, path, "to", desk.stranger.toString(), "reason", "Verlof"))
                .containsKey(problem);
        assertThat(post(desk.ann, path + "/hand-over", "to", "piet", "reason", "Verlof")
                        .getStatus())
                .isEqualTo(400);
        assertThat(flash(desk.ann, path, "to", desk.piet.toString(), "reason", "Verlof <b>"))
                .containsKey("moved");
        assertThat(show(desk.piet, path)).contains("Ann Desmet gaf u deze taak door: Verlof &lt;b&gt;");
        assertThat(show(desk.ann, path))
                .contains("Deze taak is van Piet Claes", "Overnemen van Piet Claes")
                .doesNotContain("name=\"confirmed\"");
    }

    private Map<String, Object> flash(UUID person, String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path + "/hand-over")
                .with(DemoLogin.as(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return Map.copyOf(mvc.perform(request).andReturn().getFlashMap());
    }

    /** Both advices followed, and on to the signatures. */
    private Map<String, Object> evaluation(Desk desk) {
        var task = context.getBean(be.protocolloket.tasklist.TaskDesk.class)
                .require(desk.evaluateTask(), desk.caller(desk.ann));
        var forms = context.getBean(be.protocolloket.tasklist.PreparedForms.class);
        var desks = context.getBean(be.protocolloket.tasklist.TaskDesk.class);
        return forms.prepare(task, desks.context(task), desk.caller(desk.ann))
                .read(Map.of(
                        "advices[0].followed", new String[] {"FOLLOWED"},
                        "advices[1].followed", new String[] {"FOLLOWED"},
                        "nextStep", new String[] {"APPROVE"}))
                .values()
                .values();
    }

    private String show(UUID person, String path) throws Exception {
        var response = perform(person, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return body(response);
    }

    private MockHttpServletResponse perform(UUID person, String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path.replace("<", "%3C").replace(">", "%3E")))
                        .with(DemoLogin.as(person)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(UUID person, String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(
                        java.net.URI.create(path.replace("<", "%3C").replace(">", "%3E")))
                .with(DemoLogin.as(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
