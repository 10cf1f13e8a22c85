package be.protocolloket.party.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** A server of its own that tells who it thinks is asking. */
class ProxiesTests {

    @ParameterizedTest
    @CsvSource({
        "'', 127.0.0.1 http localhost",
        "10.0.0.1, 127.0.0.1 http localhost",
        "127.0.0.1, 203.0.113.7 https localhost",
        "'10.0.0.1, 127.0.0.1', 203.0.113.7 https localhost"
    })
    void aProxyIsBelievedOnlyWhenItsAddressIsConfigured(String configured, String told) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new Proxies(List.copyOf(Arrays.asList(configured.split(",")))).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("who", new Who()).addMapping("/"));
        server.start();
        try {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                                    .header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
                                    .header("X-Forwarded-Proto", "https")
                                    .header("X-Forwarded-Host", "evil.example")
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo(told.replace("localhost", "127.0.0.1"));
        } finally {
            server.stop();
        }
    }

    private static final class Who extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
        }
    }
}
