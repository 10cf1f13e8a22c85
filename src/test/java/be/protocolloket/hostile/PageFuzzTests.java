package be.protocolloket.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.demo.DemoAccounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Hostile values in every field of the forms that people of the demonstration meet on their way through the pages: none fails, and nothing that
 * was sent stands in the log. A larger run: {@code -Dtest=PageFuzzTests -Dfuzz.inputs=100000 -Dfuzz.seed=1}.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PageFuzzTests {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL = Pattern.compile("(?s)<(?:input|select|textarea|button)\\b[^>]*>");
    private static final Pattern NOT_FOLLOWED = Pattern.compile(
            "/(css|js|img|webjars|logout|schemas|favicon).*|.*(lang=|\\.pdf|\\.bpmn).*|/account/password");

    /** Each for other pages. */
    private static final List<String> PEOPLE = List.of(
            "woonsprong-beheer",
            "gistel-maatschappelijkwerker",
            "gistel-admin",
            "gistel-archief",
            "wvi-dpo",
            "gistel-web");

    @LocalServerPort
    int port;

    @Autowired
    Fixture fixture;

    final Hostile hostile = new Hostile(Hostile.seed());

    record Form(HttpClient browser, String page, boolean post, String action, Map<String, String> fields) {}

    @Test
    void noPostFailsAndNoValueIsLogged(CapturedOutput output) throws Exception {
        var forms = new ArrayList<>(walk(browser(null), List.of("/login", "/register", "/l/abc"), 8));
        var own = fixture.person("Fientje");
        forms.addAll(walk(browser(Fixture.username(own), Fixture.PASSWORD), List.of("/account/password"), 1));
        for (var person : PEOPLE) {
            forms.addAll(walk(browser(person), List.of("/tasks"), 14));
        }
        assertThat(forms).as("forms and links that people meet").hasSizeGreaterThan(50);
        var statuses = new TreeMap<Integer, Integer>();
        var failed = new ArrayList<String>();
        int inputs = Hostile.inputs(200);
        for (int i = 0; i < inputs; i++) {
            var form = forms.get(i % forms.size());
            var answer = send(form);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() >= 500) {
                failed.add(form.page() + " to " + form.action() + " answered " + answer.statusCode());
            }
        }
        LoggerFactory.getLogger(PageFuzzTests.class)
                .info("{} requests by {} forms and links answered: {}", inputs, forms.size(), statuses);
        assertThat(failed).isEmpty();
        assertThat(output.getAll()).doesNotContain(Hostile.MARK);
    }

    private HttpResponse<String> send(Form form) throws Exception {
        var fields = new LinkedHashMap<>(form.fields());
        fields.replaceAll((name, value) -> Hostile.encode(value));
        var names =
                fields.keySet().stream().filter(name -> !name.equals("_csrf")).toList();
        for (int i = hostile.random().nextInt(3); i >= 0 && !names.isEmpty(); i--) {
            fields.put(hostile.any(names), hostile.encoded());
        }
        if (form.action().startsWith("/tasks/") || hostile.oneIn(10)) {
            // A form that was tampered with, so that no task of the demonstration is completed.
            fields.put("surprise", hostile.encoded());
        }
        var body = fields.entrySet().stream()
                .map(each -> Hostile.encode(each.getKey()) + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        var address = form.action().replaceAll("[ <>\"]", "");
        if (!form.post()) {
            var query = body.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
            return get(
                    form.browser(),
                    address.replaceAll("\\?.*", "") + "?"
                            + query.substring(0, Math.min(6000, query.length())).replaceAll("%.?$", ""));
        }
        return form.browser()
                .send(
                        HttpRequest.newBuilder(uri(address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private Set<Form> walk(HttpClient browser, List<String> start, int most) throws Exception {
        var forms = new LinkedHashMap<String, Form>();
        var waiting = new ArrayDeque<>(start);
        var kinds = new LinkedHashSet<String>();
        for (int pages = 0; pages < most && !waiting.isEmpty(); ) {
            var page = waiting.poll();
            if (!kinds.add(kind(page))) {
                continue;
            }
            pages++;
            var answer = get(browser, page);
            assertThat(answer.statusCode()).as(page).isLessThan(500);
            for (var form : forms(browser, page, answer.body())) {
                forms.putIfAbsent(form.post() + kind(form.action()), form);
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(link -> {
                        if (!NOT_FOLLOWED.matcher(link).matches()) {
                            waiting.add(link);
                            forms.putIfAbsent("link" + kind(link), asked(browser, page, link));
                        }
                    });
        }
        return new LinkedHashSet<>(forms.values());
    }

    /** What a link asks is as open to change as what a form does; every page takes a number of a page, or ignores it. */
    private static Form asked(HttpClient browser, String page, String link) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("page", "2");
        if (link.contains("?")) {
            for (var pair : link.substring(link.indexOf('?') + 1).split("&")) {
                fields.put(pair.replaceAll("=.*", ""), "1");
            }
        }
        return new Form(browser, page, false, link, fields);
    }

    private static String kind(String page) {
        return page.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}|\\d{4,}", "*");
    }

    private static List<Form> forms(HttpClient browser, String page, String html) {
        return FORM.matcher(html)
                .results()
                .map(found -> {
                    var fields = new LinkedHashMap<String, String>();
                    CONTROL.matcher(found.group(2))
                            .results()
                            .forEach(control -> attribute(control.group(), "name")
                                    .ifPresent(name -> fields.putIfAbsent(
                                            name,
                                            attribute(control.group(), "value").orElse("1"))));
                    return new Form(
                            browser,
                            page,
                            "post"
                                    .equalsIgnoreCase(
                                            attribute(found.group(1), "method").orElse("get")),
                            attribute(found.group(1), "action").orElse(page),
                            fields);
                })
                .filter(form -> form.action().startsWith("/")
                                && !NOT_FOLLOWED.matcher(form.action()).matches()
                        || form.page().equals("/account/password")
                                && form.action().equals("/account/password"))
                .toList();
    }

    private static Optional<String> attribute(String tag, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .map(found -> found.group(1)
                        .replace("&amp;", "&")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'"))
                .findFirst();
    }

    private HttpClient browser(String username) throws Exception {
        return browser(username, DemoAccounts.PASSWORD);
    }

    private HttpClient browser(String username, String password) throws Exception {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        if (username != null) {
            var login = get(browser, "/login").body();
            var token = attribute(
                            CONTROL.matcher(login)
                                    .results()
                                    .map(control -> control.group())
                                    .filter(control -> control.contains("\"_csrf\""))
                                    .findFirst()
                                    .orElseThrow(),
                            "value")
                    .orElseThrow();
            var answer = browser.send(
                    HttpRequest.newBuilder(uri("/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("username=" + Hostile.encode(username) + "&password="
                                    + Hostile.encode(password) + "&_csrf=" + Hostile.encode(token)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(username)
                    .doesNotContain("error");
        }
        return browser;
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port
                + path.replace(" ", "%20").replace("{", "%7B").replace("}", "%7D"));
    }
}
