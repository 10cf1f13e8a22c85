package be.protocolloket.vault.housekey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the transit engine of a HashiCorp Vault. Its errors name the address and the status, never what was sent or received. */
final class TransitClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final VaultSettings.Transit settings;
    private final URI base;
    private final JsonMapper json;

    TransitClient(VaultSettings.Transit settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.base =
                URI.create(String.valueOf(settings.address()).replaceAll("/+$", "") + "/v1/" + settings.mount() + "/");
        if (!"https".equals(base.getScheme()) && !local(base.getHost())) {
            throw new KeysUnavailableException(
                    "protocolloket.vault.transit.address must begin with https://.",
                    "Keys travel over this line; only an agent on this machine may be reached without TLS.");
        }
    }

    /** Mount and name, such as {@code transit/protocolloket}. */
    String keyPath() {
        return settings.mount() + "/" + settings.key();
    }

    String encrypt(byte[] plain, byte[] about) {
        return text(
                post("encrypt", Map.of("plaintext", base64(plain), "associated_data", base64(about))), "ciphertext");
    }

    byte[] decrypt(String ciphertext, byte[] about) {
        JsonNode answer = post("decrypt", Map.of("ciphertext", ciphertext, "associated_data", base64(about)));
        return Base64.getDecoder().decode(text(answer, "plaintext"));
    }

    int latestVersion() {
        return send("keys", null).path("data").path("latest_version").asInt(1);
    }

    KeysUnavailableException strange() {
        return unavailable("answered something else than was asked", null);
    }

    private JsonNode post(String action, Map<String, String> body) {
        return send(action, body);
    }

    private JsonNode send(String action, @Nullable Map<String, String> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(action + "/" + settings.key()))
                .timeout(PATIENCE)
                .header("X-Vault-Request", "true")
                .header("X-Vault-Token", token());
        if (StringUtils.hasText(settings.namespace())) {
            request.header("X-Vault-Namespace", String.valueOf(settings.namespace()));
        }
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 400 && action.equals("decrypt")) {
                throw new IllegalStateException("what was encrypted was altered, or stood in another place");
            }
            if (answer.statusCode() != 200) {
                throw unavailable("answered with status " + answer.statusCode(), null);
            }
            return json.readTree(answer.body());
        } catch (IOException unreachable) {
            throw unavailable("does not answer", unreachable);
        } catch (JacksonException unreadable) {
            throw strange();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable("was not waited for", stopped);
        }
    }

    private String token() {
        try {
            String file = settings.tokenFile();
            return file != null && StringUtils.hasText(file)
                    ? Files.readString(Path.of(file)).strip()
                    : String.valueOf(settings.token());
        } catch (IOException unreadable) {
            throw new KeysUnavailableException(
                    "The file of protocolloket.vault.transit.token-file cannot be read.",
                    "Let the user of this application read it.",
                    unreadable);
        }
    }

    private String text(JsonNode answer, String name) {
        String text = answer.path("data").path(name).asString("");
        if (text.isEmpty()) {
            throw strange();
        }
        return text;
    }

    private KeysUnavailableException unavailable(String what, @Nullable Exception cause) {
        return new KeysUnavailableException(
                "The Vault at " + base.getAuthority() + " " + what + ".",
                "See whether it is unsealed and whether the token may use encrypt, decrypt and read of the key "
                        + keyPath() + ".",
                cause);
    }

    private static boolean local(@Nullable String host) {
        return "127.0.0.1".equals(host) || "localhost".equals(host) || "[::1]".equals(host);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
