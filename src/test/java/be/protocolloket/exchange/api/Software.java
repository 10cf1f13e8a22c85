package be.protocolloket.exchange.api;

import be.protocolloket.mandates.FourEyes;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.software.NewApiToken;
import be.protocolloket.workflow.DatabaseClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The software of one body, on the other side of a real connection. Every answer must be one that the description declares. */
final class Software {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final String token;
    private final String base;

    Software(ApplicationContext context, String token) {
        this.token = token;
        this.base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Of a body whose administrator is one of the people of the demonstration. */
    static Software of(ApplicationContext context, String body, String administrator) {
        var today = context.getBean(DatabaseClock.class).today();
        var caller = context.getBean(Fixture.class).caller(DemoLogin.personId(administrator), today);
        var number = new EnterpriseNumber(body);
        var token = context.getBean(RoleProposing.class)
                .token(caller, number, new NewApiToken("Proefsoftware", today.plusDays(30)));
        new FourEyes(context).approveToken(DemoLogin.personId(administrator.replace("-admin", "-directeur")), number);
        return new Software(context, token);
    }

    static Software woonsprong(ApplicationContext context) {
        return of(context, "0405260456", "woonsprong-admin");
    }

    static Software gistel(ApplicationContext context) {
        return of(context, "0212213729", "gistel-admin");
    }

    static Software elegast(ApplicationContext context) {
        return of(context, "0410412146", "elegast-admin");
    }

    /** What came back. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }

        Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        response.uri() + " answered " + status + " instead of " + expected + ": " + response.body());
            }
            return this;
        }

        /** A problem of this kind. */
        Answer expect(int expected, String code) {
            expect(expected);
            if (!text("/type").equals("urn:protocolloket:problem:" + code)
                    || !response.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .startsWith("application/problem+json")) {
                throw new AssertionError("no problem " + code + ": " + response.body());
            }
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String key) {
        return send(keyed(path, key).POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, String body) {
        return put(path, body, UUID.randomUUID().toString());
    }

    Answer put(String path, String body, String key) {
        return send(keyed(path, key).PUT(BodyPublishers.ofString(body)));
    }

    Answer delete(String path) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .DELETE());
    }

    /** A form with one file. */
    Answer upload(String path, String key, String fileName, byte[] content, String item, String subject) {
        var form = new UploadForm().say("item", item).say("subject", subject).file("file", fileName, content);
        return send(form.on(request(path)).header("Idempotency-Key", key));
    }

    HttpRequest.Builder keyed(String path, String key) {
        return request(path).header("Content-Type", "application/json").header("Idempotency-Key", key);
    }

    String address(String path) {
        return base + path;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path))).header("Authorization", "Bearer " + token);
    }

    /** What comes back is no text. */
    HttpResponse<byte[]> bytes(String path) {
        return exchange(request(path).GET(), BodyHandlers.ofByteArray());
    }

    static Answer send(HttpRequest.Builder request) {
        var response = exchange(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            var asked = request.build();
            var answer = HTTP.send(asked, handler);
            var address = asked.uri();
            Contract.of(address.getScheme() + "://" + address.getAuthority()).check(asked, answer);
            return answer;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
