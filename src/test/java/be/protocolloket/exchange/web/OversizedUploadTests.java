package be.protocolloket.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection, because the server itself measures an upload. */
@IntegrationTest
class OversizedUploadTests {

    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    @LocalServerPort
    int port;

    @Test
    void aHundredMegabytesAreRefusedInWords() throws Exception {
        var answer = post("/protocols/register", "text/html", HUNDRED_MEGABYTES);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("<h1", "Dit bestand is te groot", "Er is niets bewaard")
                .doesNotContain("Exception");
    }

    @Test
    void softwareIsToldAsSoftware() throws Exception {
        var answer = post("/api/v1/cases", "application/json", HUNDRED_MEGABYTES);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
    }

    private HttpResponse<String> post(String path, String accept, long size) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> new Zeros(size)), size))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** So many bytes that nobody holds in memory. */
    private static final class Zeros extends InputStream {

        private long left;

        private Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, length);
            left -= given;
            return given;
        }
    }
}
