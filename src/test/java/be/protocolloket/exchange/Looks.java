package be.protocolloket.exchange;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Staff;
import be.protocolloket.exchange.api.ApiLook;
import be.protocolloket.party.Caller;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.KeptFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that one body can see of a case: pages, lists, files, lines of the ledger, days of retention, answers of the interface, papers and
 * notices; as words, without what differs from one case to the next anyway, so that two cases can be compared.
 */
final class Looks {

    private static final Map<String, String> HOUSE = Map.of(
            CaseStory.WOONSPRONG, "woonsprong",
            CaseStory.GISTEL, "gistel",
            CaseStory.ELEGAST, "elegast",
            CaseStory.WOONHAVEN, "woonhaven");

    /** Ids, references, hashes, moments, masked and whole national numbers. */
    private static final Pattern OWN = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b20\\d\\d-\\d{5,}\\b|\\b[0-9a-f]{12,64}\\b"
                    + "|\\b\\d{1,2}[:.]\\d{2}([:.]\\d{2}(\\.\\d+)?)?Z?\\b|\\b\\d{2}\\.\\d{2}\\.\\d{2}-[\\d*]{3}\\.[\\d*]{2}");

    private final ApplicationContext context;
    private final MockMvc mvc;

    Looks(ApplicationContext context) {
        this.context = context;
        this.mvc = context.getBean(MockMvc.class);
    }

    /** By name of what was looked at; what does not exist for the body is a number such as 404, and a list without the case is empty. */
    Map<String, String> of(CaseStory story, String body) {
        Map<String, String> seen = new TreeMap<>();
        UUID id = story.id;
        String reference = story.view().reference();
        String worker = CaseStory.worker(body);
        String officer = CaseStory.officer(body);
        seen.put("api case", api(body, "/api/v1/cases/" + id));
        seen.put("api list", among(api(body, "/api/v1/cases?size=100"), reference));
        seen.put("api transfers", api(body, "/api/v1/cases/" + id + "/transfers"));
        story.transfers()
                .forEach(transfer -> put(
                        seen, "api transfer " + transfer.number(), api(body, "/api/v1/transfers/" + transfer.id())));
        // Rolled back, so that a look leaves no line in the ledger that the next one would see.
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            seen.put("case", words(page(worker, get("/cases/" + id))));
            seen.put("list open", among(page(worker, get("/cases?state=OPEN")), reference));
            seen.put("list closed", among(page(worker, get("/cases?state=CLOSED")), reference));
            seen.put("course", course(page(worker, get("/cases/" + id + "/diagram"))));
            seen.put(
                    "tasks",
                    among(page(worker, get("/tasks?list=groups")), reference)
                            + among(page(worker, get("/tasks?list=mine")), reference));
            story.transfers()
                    .forEach(transfer -> put(
                            seen,
                            "transfer " + transfer.number(),
                            words(page(worker, get("/transfers/" + transfer.id())))));
            story.transfers()
                    .forEach(transfer -> put(seen, "letter " + transfer.number(), letter(worker, transfer.id())));
            story.transfers().stream()
                    .filter(transfer -> transfer.delivery() == Delivery.LETTER && transfer.sentAt() != null)
                    .filter(transfer -> transfer.receiver().digits().equals(body))
                    .forEach(transfer -> seen.put("letter in the post " + transfer.number(), inThePost(transfer)));
            story.tasksOf(body)
                    .forEach((task, element) ->
                            seen.put("task " + element, words(page(worker, get("/tasks/" + task)))));
            put(seen, "correction", words(page(worker, get("/cases/" + id + "/correct"))));
            put(seen, "questions", words(page(worker, get("/cases/" + id + "/questions"))));
            seen.put("case to the officer", words(page(officer, get("/cases/" + id))));
            seen.put("ledger", table(page(officer, get("/accountability?case=" + reference))));
            seen.put("ledger file", page(officer, get("/accountability/ledger.csv?case=" + reference)));
            kept(seen, id, HOUSE.get(body) + "-archief");
            seen.put("notices", String.join("\n", notices(reference, body)));
            seen.put("notes", words(page(worker, post("/cases/" + id + "/notes").param("purpose", "FOLLOW_UP"))));
        });
        seen.replaceAll((name, text) -> OWN.matcher(text).replaceAll("…").replaceAll("\\s+", " "));
        return seen;
    }

    /** What an officer can answer a citizen, on a page and on paper. */
    String person(String body, String insz) {
        String officer = CaseStory.officer(body);
        String page = words(page(officer, post("/accountability/person").param("insz", insz)));
        return OWN.matcher(page + paper(officer, insz)).replaceAll("…");
    }

    /** What is not there for the body looks like what was never made. */
    private static void put(Map<String, String> seen, String name, String text) {
        if (!text.equals("404")) {
            seen.put(name, text);
        }
    }

    /** The line of each file in the body's list, and its page. */
    private void kept(Map<String, String> seen, UUID id, String archive) {
        Caller keeper = Staff.of(context, id).caller(archive);
        var filter = new KeptFilter(KeptFilter.Show.ALL, null, null, 1, 10_000);
        List<String> lines = new ArrayList<>();
        for (KeptFile file :
                context.getBean(KeptFiles.class).page(keeper, filter).files()) {
            if (file.caseId().equals(id)) {
                lines.add(String.join(
                        " ",
                        file.kind().name(),
                        file.state().name(),
                        String.valueOf(file.closedOn()),
                        String.valueOf(file.dueOn())));
                seen.put("retention file " + file.kind(), words(page(archive, get("/retention/" + file.id()))));
            }
        }
        lines.sort(null);
        seen.put("retention list", String.join("\n", lines));
    }

    private List<String> notices(String reference, String body) {
        return context
                .getBean(JdbcClient.class)
                .sql(
                        "select group_id || ' ' || message_key || ' ' || array_to_string(array_remove(args, :reference), ' ') from notice where group_id like '%' || :body || '%' and :reference = any (args) order by 1")
                .param("body", body)
                .param("reference", reference)
                .query(String.class)
                .list()
                .stream()
                .map(String::strip)
                .toList();
    }

    private String paper(String officer, String insz) {
        return text(answer(officer, post("/accountability/person/paper").param("insz", insz)));
    }

    /** What a body can write to the person whom the data are about. */
    private String letter(String worker, UUID transferId) {
        var made = answer(
                worker,
                post("/transfers/" + transferId + "/letter")
                        .param("subject", "1")
                        .param("name", "Godelieve Vandamme")
                        .param("address", "Stationsstraat 1"));
        return made.getStatus() == 200 ? text(made) : String.valueOf(made.getStatus());
    }

    /** What the other body prints and puts in the post. */
    private String inThePost(TransferView transfer) {
        String sender = CaseStory.worker(transfer.discloser().digits());
        return text(answer(sender, post("/transfers/" + transfer.id() + "/paper")));
    }

    private static String text(MockHttpServletResponse file) {
        try (var paper = Loader.loadPDF(file.getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    private String api(String body, String path) {
        return ApiLook.read(context, body, HOUSE.get(body) + "-admin", path);
    }

    private String page(String user, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse answer = answer(user, request);
            return answer.getStatus() == 200
                    ? answer.getContentAsString(StandardCharsets.UTF_8)
                    : String.valueOf(answer.getStatus());
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    private MockHttpServletResponse answer(String user, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request.with(DemoLogin.as(Staff.id(user))).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** What a reader reads of a page's own part. */
    private static String words(String page) {
        int from = page.indexOf("<main");
        int to = page.indexOf("</main>");
        return (from < 0 || to < 0 ? page : page.substring(from, to))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private static String table(String page) {
        int from = page.indexOf("<table");
        return from < 0 ? "" : words(page.substring(from, page.indexOf("</main>")));
    }

    /** Where the picture says the case is and was. */
    private static String course(String page) {
        Matcher marks = Pattern.compile("data-(?:current|done)=\"[^\"]*\"").matcher(page);
        List<String> found = new ArrayList<>();
        while (marks.find()) {
            found.add(Pattern.compile("[^\\s\"]+")
                    .matcher(marks.group())
                    .results()
                    .map(word -> word.group())
                    .sorted()
                    .collect(Collectors.joining(" ")));
        }
        return found.isEmpty() ? page.length() > 3 ? "" : page : String.join(" | ", found);
    }

    /** The rows and items of a list, or the objects of an answer, that name the case. */
    private static String among(String page, String reference) {
        return Pattern.compile("(?=<li class=\"item|<tr\\b|</table>|<nav\\b|</main>|\\{\\s*\"id\")")
                .splitAsStream(page)
                .filter(row -> row.contains(reference))
                .map(row -> row.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
