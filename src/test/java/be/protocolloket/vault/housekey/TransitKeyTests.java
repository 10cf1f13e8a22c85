package be.protocolloket.vault.housekey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a small stand-in that keeps what it was given and checks what the real one checks: token, key, purpose. */
class TransitKeyTests {

    private static final byte[] KEY = "geheim".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> kept = new HashMap<>();
    private int version = 1;
    private int status = 200;

    @Nullable
    private String token = "s.wachtwoord";

    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatItWrappedItUnwrapsForTheSamePurposeOnly() {
        TransitKey keys = keys();
        WrappedKey wrapped = keys.wrap(KEY, "compartment|a");
        assertThat(wrapped.kekId()).isEqualTo("transit:transit/protocolloket:v1");
        assertThat(new String(wrapped.bytes(), StandardCharsets.US_ASCII))
                .startsWith("vault:v1:")
                .doesNotContain("geheim");
        assertThat(keys.unwrap(wrapped, "compartment|a")).isEqualTo(KEY);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> keys.unwrap(wrapped, "compartment|b"));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOld() {
        TransitKey keys = keys();
        WrappedKey old = keys.wrap(KEY, "x");
        version = 2;
        assertThat(keys.currentId()).isEqualTo("transit:transit/protocolloket:v2");
        assertThat(keys.supersedes(old.kekId())).isTrue();
        WrappedKey renewed = Keysets.rewrap(old, keys, "x");
        assertThat(keys.supersedes(renewed.kekId())).isFalse();
        assertThat(keys.unwrap(renewed, "x")).isEqualTo(KEY);
    }

    @Test
    void aHouseMovesFromAKeyFileWithoutStandingStill() {
        KeyFileStore store = new KeyFileStore(folder.resolve("key.json"));
        new KeyFileRotation(store).create();
        KeyFile file = new KeyFile(store);
        WrappedKey old = file.wrap(KEY, "x");
        KeyRing both = new KeyRing(List.of(keys(), file));
        assertThat(both.unwrap(old, "x")).isEqualTo(KEY);
        assertThat(both.supersedes(old.kekId())).isTrue();
        WrappedKey moved = Keysets.rewrap(old, both, "x");
        assertThat(moved.kekId()).startsWith("transit:");
        assertThat(both.supersedes(moved.kekId())).isFalse();
        assertThat(both.unwrap(moved, "x")).isEqualTo(KEY);
    }

    @Test
    void theTokenIsReadAnewFromItsFile() throws IOException {
        Path file = folder.resolve("token");
        TransitKey keys = new TransitKey(new TransitClient(
                new VaultSettings.Transit(address(), "transit", "protocolloket", null, null, file.toString()), JSON));
        Files.writeString(file, "s.wachtwoord\n");
        keys.wrap(KEY, "x");
        token = "s.vernieuwd";
        Files.writeString(file, "s.vernieuwd\n");
        assertThat(keys.wrap(KEY, "x").kekId()).endsWith(":v1");
    }

    @Test
    void aKeeperThatRefusesOrIsGoneIsNamedWithoutSecrets() {
        TransitKey keys = keys();
        status = 403;
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> keys.wrap(KEY, "x"))
                .withMessageContaining("status 403")
                .satisfies(refused -> assertThat(refused.toString() + refused.advice())
                        .doesNotContain("wachtwoord")
                        .doesNotContain("geheim"));
        server.stop(0);
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(keys::currentId)
                .withMessageContaining("does not answer");
    }

    @Test
    void keysDoNotTravelInTheClear() {
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> new TransitClient(settings("http://vault.example.be:8200"), JSON))
                .withMessageContaining("https");
        assertThat(settings("http://x")).asString().doesNotContain("wachtwoord");
    }

    private TransitKey keys() {
        return new TransitKey(new TransitClient(settings(address()), JSON));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static VaultSettings.Transit settings(String address) {
        return new VaultSettings.Transit(address, "transit", "protocolloket", null, "s.wachtwoord", null);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String path = exchange.getRequestURI().getPath();
        boolean known =
                token != null && token.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"));
        if (status != 200 || !known) {
            reply(exchange, known ? status : 403, Map.of("errors", List.of("permission denied")));
        } else if (path.equals("/v1/transit/keys/protocolloket")) {
            reply(exchange, 200, Map.of("latest_version", version));
        } else if (path.equals("/v1/transit/encrypt/protocolloket")) {
            String ciphertext = "vault:v" + version + ":" + kept.size();
            kept.put(ciphertext, asked);
            reply(exchange, 200, Map.of("ciphertext", ciphertext));
        } else {
            JsonNode was = kept.get(asked.path("ciphertext").asString());
            boolean same = was != null && was.path("associated_data").equals(asked.path("associated_data"));
            reply(
                    exchange,
                    same ? 200 : 400,
                    same ? Map.of("plaintext", was.path("plaintext").asString()) : Map.of());
        }
    }

    private static void reply(HttpExchange exchange, int status, Map<String, ?> data) throws IOException {
        byte[] body = JSON.writeValueAsBytes(Map.of("data", data));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
