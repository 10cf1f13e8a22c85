package be.protocolloket.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Fixture;
import be.protocolloket.tasklist.Desk;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Over a real connection, because the server itself measures a post. */
@IntegrationTest
class OversizedPostTests {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void isRefusedInWordsAndChangesNothing() throws Exception {
        var desk = Desk.advising(context);
        var path = "/tasks/" + desk.adviceTask(desk.partner);
        logIn(desk.partnerDpo);
        var page = send(request(path).GET().build());
        assertThat(page.statusCode()).isEqualTo(200);
        var answer = post(
                path, token(page.body()), "_action", "confirm", "outcome", "NEGATIVE", "text", "x".repeat(3_000_000));
        assertThat(answer.statusCode()).isIn(400, 403, 413);
        assertThat(answer.body()).contains("<h1", "Protocolloket").doesNotContain("Exception", "Whitelabel");
        assertThat(desk.advices()).isZero();
        var tooLong =
                post(path, token(page.body()), "_action", "save", "outcome", "NEGATIVE", "text", "x".repeat(900_000));
        assertThat(tooLong.statusCode()).isEqualTo(302);
        assertThat(post(path, token(page.body()), "outcome", "NEGATIVE", "text", "x".repeat(900_000))
                        .body())
                .contains("error-summary");
        assertThat(desk.advices()).isZero();
    }

    @Test
    void tooManyFieldsAreRefusedToo() throws Exception {
        var desk = Desk.advising(context);
        var path = "/tasks/" + desk.adviceTask(desk.partner);
        logIn(desk.partnerDpo);
        var fields = new String[40_000];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "f" + i;
            fields[i + 1] = "x";
        }
        var answer = post(path, token(send(request(path).GET().build()).body()), fields);
        assertThat(answer.statusCode()).isIn(200, 400, 403, 413);
        assertThat(answer.body()).doesNotContain("Exception", "Whitelabel");
        assertThat(desk.advices()).isZero();
    }

    private void logIn(UUID person) throws Exception {
        var page = send(request("/login").GET().build());
        var answer =
                post("/login", token(page.body()), "username", Fixture.username(person), "password", Fixture.PASSWORD);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("error"));
    }

    private HttpResponse<String> post(String path, String token, String... fields) throws Exception {
        var body = new StringBuilder("_csrf=").append(encode(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String token(String page) {
        var found = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
