package be.protocolloket.party.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a bare connection, for no client of Java lets a test choose its Host. */
@IntegrationTest
class KnownHostsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "evil.example, /register, 400, We begrijpen deze vraag niet",
        "evil.example, /api/v1/cases, 400, urn:protocolloket:problem:unreadable",
        "localhost.evil.example, /register, 400, We begrijpen",
        "evil.example, /actuator/health, 200, UP",
        "localhost, /register, 200, Register",
        "LOCALHOST., /register, 200, Register",
        "127.0.0.1, /register, 200, Register"
    })
    void onlyOurOwnHostsAreAnswered(String host, String path, int status, String told) throws IOException {
        assertThat(get(host, path, "")).startsWith("HTTP/1.1 " + status).contains(told);
    }

    @Test
    void noAnswerSaysWhereItIsFromWhatTheCallerSaid() throws IOException {
        var forged = "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 444\r\n"
                + "Forwarded: host=evil.example\r\nX-Forwarded-Prefix: /evil\r\n";
        assertThat(get("localhost:81", "/tasks", forged))
                .startsWith("HTTP/1.1 302")
                .contains("Location: /login\r\n")
                .doesNotContain("evil", "444", "Strict-Transport-Security");
        assertThat(get("localhost", "/register", forged)).doesNotContain("evil");
        assertThat(get("localhost", "/api/v1/openapi.json", forged)).doesNotContain("evil");
    }

    private String get(String host, String path, String more) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
