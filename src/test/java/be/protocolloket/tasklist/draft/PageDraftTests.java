package be.protocolloket.tasklist.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.Staff;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What is typed in a form of a page is its writer's alone: who attacks it gets nothing, and what comes too late is not lost. */
@IntegrationTest
class PageDraftTests {

    private static final Pattern MARK = Pattern.compile("name=\"_draft\" value=\"([^\"]+)\"");
    private static final String MANAGER = "woonsprong-beheer";
    private static final String OTHER = "gistel-beheer";
    private static final String RESUMED = "en verzond het nog niet";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PageDrafts drafts;

    @Autowired
    FormMarks marks;

    @Autowired
    CaseVault vault;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void peopleWhoWereAddedComeBackWithTheirRowsAndGoWhenTheCaseStarts() throws Exception {
        var first = SaidOfPeople.say("Karima Ouali");
        var second = SaidOfPeople.say("Jeroen D'Hulst <\"&");
        var insz = Dossiers.insz();
        var form = starting(insz).param("subjects[0].name", first).param("subjects[1].name", second);
        assertThat(send(form.param("_row", "add"), Dossiers.SUPPORTER).getStatus())
                .as("asks for a third, which keeps what was typed so far")
                .isEqualTo(200);
        var page = show(startAddress(), Dossiers.SUPPORTER);
        assertThat(page)
                .contains(RESUMED, "value=\"Karima Ouali\"", "value=\"" + insz + "\"", "Weggooien wat ik typte")
                .contains("Jeroen D&#39;Hulst &lt;&quot;&amp;", "subjects[1].name")
                .doesNotContain("subjects[2].name");
        assertThat(stored(Dossiers.SUPPORTER, startPath()))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).doesNotContain("Karima").doesNotContain(insz));
        var started = starting(insz).param("subjects[0].name", first);
        assertThat(send(started, Dossiers.SUPPORTER).getRedirectedUrl()).startsWith("/cases/");
        assertThat(stored(Dossiers.SUPPORTER, startPath())).isEmpty();
        assertThat(show(startAddress(), Dossiers.SUPPORTER)).doesNotContain(RESUMED, "Ouali");
    }

    @Test
    void whatWasRefusedIsKeptAndWhatIsThrownAwayIsGone() throws Exception {
        var path = withdrawal();
        var mark = mark(show(path, MANAGER));
        assertThat(send(post("/drafts").param("_draft", mark).param("reason", "Wij kiezen & een andere weg"), MANAGER)
                        .getStatus())
                .isEqualTo(204);
        var page = show(path, MANAGER);
        assertThat(page).contains(RESUMED, ">\nWij kiezen &amp; een andere weg</textarea>");
        var thrown = send(post("/drafts/discard").param("_draft", mark(page)), MANAGER);
        assertThat(thrown.getStatus()).isEqualTo(303);
        assertThat(thrown.getHeader("Location")).isEqualTo(path);
        assertThat(show(path, MANAGER)).doesNotContain(RESUMED, "andere weg");
        assertThat(stored(MANAGER, path)).isEmpty();
    }

    @Test
    void nobodyElseSeesItAndAFormOfSomebodyElseDoesNothing() throws Exception {
        var path = "/protocols/" + Staff.draft(context).protocolId + "/edit/general";
        var page = show(path, MANAGER);
        var mark = mark(page);
        var typed = "Geschreven door Woonsprong";
        assertThat(send(section("/drafts", page, typed).param("_draft", mark), MANAGER)
                        .getStatus())
                .isEqualTo(204);
        assertThat(show(path, MANAGER)).contains(RESUMED, typed, "Nog niet bewaard");
        assertThat(show(path, OTHER)).doesNotContain(RESUMED, typed);
        for (var address : List.of("/drafts", "/drafts/discard", path)) {
            var answer = send(section(address, page, "Van een ander").param("_draft", mark), OTHER);
            assertThat(answer.getStatus()).as(address).isEqualTo(409);
            assertThat(body(answer))
                    .as(address)
                    .contains("Dit formulier is van iemand anders")
                    .doesNotContain(typed, "Van een ander");
        }
        assertThat(show(path, MANAGER)).contains(typed).doesNotContain("Van een ander");
        assertThat(stored(OTHER, path)).isEmpty();
    }

    @Test
    void whatIsSentAfterTheLogInEndedIsKeptForItsWriterAlone() throws Exception {
        var path = withdrawal();
        var mark = mark(show(path, MANAGER));
        var typed = "Verstuurd toen de aanmelding voorbij was";
        var shared = new MockHttpSession();
        var late = mvc.perform(post(path)
                        .session(shared)
                        .param("_draft", mark)
                        .param("reason", typed)
                        .param("password", "geheim-woord"))
                .andReturn()
                .getResponse();
        assertThat(late.getRedirectedUrl()).isEqualTo("/login?kept");
        assertThat(body(mvc.perform(get("/login").param("kept", "").session(shared))
                        .andReturn()
                        .getResponse()))
                .contains("Wat u typte, is bewaard")
                .doesNotContain(typed);
        assertThat(afterLogIn(shared, OTHER)).as("somebody else at this screen").isEqualTo("/tasks");
        assertThat(body(mvc.perform(get(path).session(shared)).andReturn().getResponse()))
                .doesNotContain(typed);
        assertThat(java.util.Collections.list(shared.getAttributeNames()))
                .noneMatch(name -> String.valueOf(shared.getAttribute(name)).contains(typed));

        var own = new MockHttpSession();
        mvc.perform(post(path).session(own).param("_draft", mark).param("reason", typed));
        assertThat(afterLogIn(own, MANAGER)).isEqualTo(path);
        assertThat(body(mvc.perform(get(path).session(own)).andReturn().getResponse()))
                .contains(RESUMED, typed)
                .doesNotContain("geheim-woord");
        assertThat(drafts.find(Staff.id(MANAGER), path, path).orElseThrow().typed())
                .containsOnlyKeys("reason");
    }

    @Test
    void whoLoggedInAgainInAnotherTabFindsTheFormFilledIn() throws Exception {
        var path = withdrawal();
        var mark = mark(show(path, MANAGER));
        var stale = post(path).param("_draft", mark).param("reason", "Uit een oud tabblad");
        assertThat(mvc.perform(stale.with(DemoLogin.as(MANAGER)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/drafts/back");
        assertThat(show(path, MANAGER)).contains("Uit een oud tabblad");
        assertThat(mvc.perform(post(path)
                                .param("_draft", mark)
                                .param("reason", "Op het scherm van een ander")
                                .with(DemoLogin.as(OTHER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(stored(OTHER, path)).isEmpty();
    }

    @Test
    void aMarkThatWasMadeElsewhereOrForAnotherFormKeepsNothing() throws Exception {
        var path = withdrawal();
        var mark = mark(show(path, MANAGER));
        var content =
                new String(Base64.getUrlDecoder().decode(mark.substring(0, mark.indexOf('.'))), StandardCharsets.UTF_8);
        var swapped =
                content.replace(Staff.id(MANAGER).toString(), Staff.id(OTHER).toString());
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(swapped.getBytes(StandardCharsets.UTF_8))
                + mark.substring(mark.indexOf('.'));
        var old = marks.write(new FormMark(Staff.id(MANAGER), path, path, "", null, null, false, 1_000_000));
        for (var bad : List.of("", "x", ".", "a.b", forged, mark + "A", "\u0000.\u0000", "x".repeat(5000), old)) {
            assertThat(send(post("/drafts").param("_draft", bad).param("reason", "x"), MANAGER)
                            .getStatus())
                    .as(bad)
                    .isEqualTo(400);
            assertThat(mvc.perform(post(path).param("_draft", bad).param("reason", "x"))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .as(bad)
                    .isEqualTo("/login");
        }
        assertThat(mvc.perform(post("/protocols/new").param("_draft", mark).param("reason", "x"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("the form of another address")
                .isEqualTo("/login");
        assertThat(stored(MANAGER, path)).isEmpty();
        assertThat(stored(OTHER, path)).isEmpty();
    }

    @Test
    void aPlantedSessionLeadsNobodyToAFormOfAnother() throws Exception {
        var path = withdrawal();
        var planted = new MockHttpSession();
        mvc.perform(post(path)
                .session(planted)
                .param("_draft", mark(show(path, MANAGER)))
                .param("reason", "Van wie de sessie klaarzette"));
        var before = planted.getId();
        assertThat(afterLogIn(planted, Dossiers.SUPPORTER)).isEqualTo("/tasks");
        assertThat(planted.getId()).isNotEqualTo(before);
        assertThat(afterLogIn(planted, MANAGER)).as("once").isEqualTo("/tasks");
    }

    @Test
    void hostileNamesAndTextsDoNothing() throws Exception {
        var path = withdrawal();
        var page = show(path, MANAGER);
        var hostile = post("/drafts")
                .param("_draft", mark(page))
                .param("reason", "</textarea><script>alert(1)</script>\u0000\u0007")
                .param("\"><script>alert(2)</script>", "x")
                .param("_csrf_header", "x")
                .param("_once", "x")
                .param("newPassword", "geheim")
                .param("PASSWORD[0]", "geheim")
                .param("x".repeat(500), "x")
                .param("", "x");
        assertThat(send(hostile, MANAGER).getStatus()).isEqualTo(204);
        assertThat(show(path, MANAGER))
                .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;\ufffd\ufffd")
                .doesNotContain("<script>alert", "geheim");
        assertThat(drafts.find(Staff.id(MANAGER), path, path).orElseThrow().typed())
                .containsOnlyKeys("reason", "\"><script>alert(2)</script>");
    }

    @Test
    void aDraftThatItsPageCannotReadClosesThePageOnce() throws Exception {
        var path = "/protocols/" + Staff.draft(context).protocolId + "/edit/general";
        var page = show(path, MANAGER);
        send(section("/drafts", page, "x").param("_draft", mark(page)).param("onbekend[9]", "x"), MANAGER);
        assertThat(mvc.perform(get(path).with(DemoLogin.as(MANAGER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(show(path, MANAGER)).doesNotContain(RESUMED);
    }

    @Test
    void whatIsTooLargeIsRefusedAndWhatWasKeptStays() throws Exception {
        var path = withdrawal();
        var mark = mark(show(path, MANAGER));
        send(post("/drafts").param("_draft", mark).param("reason", "kort"), MANAGER);
        assertThat(send(post("/drafts").param("_draft", mark).param("reason", "x".repeat(2_200_000)), MANAGER)
                        .getStatus())
                .isEqualTo(413);
        assertThat(drafts.find(Staff.id(MANAGER), path, path).orElseThrow().typed())
                .isEqualTo(Map.of("reason", List.of("kort")));
    }

    @Test
    void whatIsTypedAboutACaseGoesWithWhatTheBodyKeepsOfIt() {
        var person = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var mark = new FormMark(person, "/cases/x", "/cases/x", "", caseId, "0212213729", false, FormMarks.now());
        assertThat(drafts.save(mark, Map.of("reason", List.of("Zij belde gisteren"))))
                .isTrue();
        assertThat(drafts.find(person, "/cases/x", "/cases/x")).isPresent();
        transaction.executeWithoutResult(status -> vault.destroy(Compartment.own(caseId, "0212213729")));
        assertThat(drafts.find(person, "/cases/x", "/cases/x")).isEmpty();
        assertThat(drafts.save(mark, Map.of("reason", List.of("Nog iets")))).isFalse();
    }

    @Test
    void aRowThatIsPutInAnothersPlaceDoesNotOpen() {
        var writer = UUID.randomUUID();
        var thief = UUID.randomUUID();
        for (var person : List.of(writer, thief)) {
            drafts.save(
                    new FormMark(person, "/a", "/a", "", null, null, false, FormMarks.now()),
                    Map.of("text", List.of("van " + person)));
        }
        jdbc.sql("update page_draft set sealed = (select sealed from page_draft where person_id = :writer)"
                        + " where person_id = :thief")
                .param("writer", writer)
                .param("thief", thief)
                .update();
        assertThat(drafts.find(thief, "/a", "/a")).isEmpty();
        assertThat(drafts.find(writer, "/a", "/a")).isPresent();
    }

    @Test
    void whatIsOldOrTooMuchGoes() {
        var person = UUID.randomUUID();
        for (int i = 0; i < 103; i++) {
            drafts.save(
                    new FormMark(person, "/a/" + i, "/a", "", null, null, false, FormMarks.now()),
                    Map.of("text", List.of("x")));
        }
        assertThat(stored(person, "/a/2")).isEmpty();
        assertThat(stored(person, "/a/3")).hasSize(1);
        jdbc.sql("update page_draft set saved_at = saved_at - interval '8 days' where person_id = :person")
                .param("person", person)
                .update();
        assertThat(drafts.find(person, "/a/50", "/a")).isEmpty();
        drafts.save(
                new FormMark(person, "/b", "/b", "", null, null, false, FormMarks.now()), Map.of("text", List.of("x")));
        assertThat(stored(person, "/a/50")).isEmpty();
    }

    /** Draws a page of a draft that only its writer may withdraw. */
    private String withdrawal() {
        return "/protocols/" + Staff.draft(context).protocolId + "/withdraw";
    }

    private String startPath() {
        return "/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects";
    }

    private String startAddress() {
        return startPath() + "?kind=SUPPORT_AGREEMENT&ground=EX_TENANT_DEBT";
    }

    private MockHttpServletRequestBuilder starting(String insz) throws Exception {
        return post(startPath())
                .param("_draft", mark(show(startAddress(), Dossiers.SUPPORTER)))
                .param("kind", "SUPPORT_AGREEMENT")
                .param("ground", "EX_TENANT_DEBT")
                .param("trigger", "ALLOCATION_UNDER_SUPPORT")
                .param("subjects[0].role", "FORMER_TENANT")
                .param("subjects[0].insz", insz);
    }

    /** With what the page says of itself. */
    private static MockHttpServletRequestBuilder section(String address, String page, String place) {
        return post(address)
                .param("revision", hidden(page, "revision"))
                .param("base", hidden(page, "base"))
                .param("place", place);
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    /** Where somebody is led who logs in here. */
    private String afterLogIn(MockHttpSession session, String username) throws Exception {
        var next = mvc.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", username)
                        .param("password", DemoAccounts.PASSWORD)
                        .with(request -> {
                            request.setRequestedSessionId(session.getId());
                            return request;
                        }))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return "/drafts/back".equals(next)
                ? String.valueOf(mvc.perform(get(next).session(session))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                : String.valueOf(next);
    }

    private List<String> stored(String username, String action) {
        return stored(Staff.id(username), action);
    }

    private List<String> stored(UUID person, String action) {
        return jdbc.sql("select * from page_draft where person_id = :person and action = :action")
                .param("person", person)
                .param("action", action)
                .query((row, number) -> new String(row.getBytes("sealed"), StandardCharsets.ISO_8859_1))
                .list();
    }

    private static String mark(String page) {
        var found = MARK.matcher(page);
        assertThat(found.find()).as("a mark").isTrue();
        return found.group(1);
    }

    private String show(String path, String username) throws Exception {
        var answer = mvc.perform(get(URI.create(path)).with(DemoLogin.as(Staff.id(username))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return body(answer);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form, String username) throws Exception {
        return mvc.perform(form.with(DemoLogin.as(Staff.id(username))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
