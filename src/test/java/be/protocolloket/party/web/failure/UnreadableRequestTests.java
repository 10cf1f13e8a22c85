package be.protocolloket.party.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection, because the server itself reads the parameters. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRequestTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void thePageAboutErrorsIsNoPageOfItsOwn() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/error"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet");
    }

    private static final String SAID = "GEHEIM85073003328";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /register?words=" + SAID + "%ff, , ",
        "GET, /api/v1/cases?state=" + SAID + "%ff, , ",
        "POST, /login, " + FORM + ", username=" + SAID + "%ff",
        "POST, /l/abc, " + FORM + ", code=" + SAID + "%ff",
        "GET, /register, multipart/form-data, " + SAID,
        "GET, /css/protocolloket.css, multipart/form-data, " + SAID,
        "POST, /login, multipart/form-data, " + SAID,
        "POST, /login, multipart/form-data; boundary=, " + SAID,
        "POST, /login, multipart/form-data; boundary=zz, --zz " + SAID,
        "POST, /api/v1/cases, multipart/form-data, " + SAID,
        "GET, /register/" + SAID + "%ff, , ",
        "GET, /register/" + SAID + "%2f, , "
    })
    void isRefusedInWordsAndWhatItSaidIsNotLogged(
            String method, String path, String type, String body, CapturedOutput output) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && body.startsWith("--")) {
            request.method(method, BodyPublishers.ofString(body.replace(" ", "\r\n") + "\r\n"));
        }
        if (type != null) {
            request.header("Content-Type", type);
        }

        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain(SAID, "Exception", "Whitelabel");
        assertThat(answer.body()).contains(path.startsWith("/api") ? "Onleesbaar" : "We begrijpen deze vraag niet");
        if (path.startsWith("/api")) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(kind -> assertThat(kind).startsWith("application/problem+json"));
        }
        assertThat(output.getAll()).doesNotContain(SAID);
    }
}
