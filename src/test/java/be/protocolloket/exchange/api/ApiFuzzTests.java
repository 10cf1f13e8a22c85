package be.protocolloket.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.hostile.Hostile;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that break the description of every operation: each is answered as the description says, none fails, and nothing that was sent
 * stands in the log. A larger run: {@code -Dtest=ApiFuzzTests -Dfuzz.inputs=100000 -Dfuzz.seed=1}.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ApiFuzzTests {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Autowired
    ApplicationContext context;

    Software software;
    JsonNode document;
    List<String> transfers;
    final Hostile hostile = new Hostile(Hostile.seed());

    record Operation(String method, String path, JsonNode node) {}

    @BeforeEach
    void prepare() {
        var warnings = Warnings.of(context);
        software = warnings.landlord;
        document = Contract.of(software.address("")).document();
        var started = warnings.transfer(warnings.start());
        transfers = List.of(started, warnings.ready());
    }

    @Test
    void noRequestFailsAndNoValueIsLogged(CapturedOutput output) {
        var statuses = new TreeMap<Integer, Integer>();
        var failed = new ArrayList<String>();
        var operations = operations();
        int inputs = Hostile.inputs(600);
        for (int i = 0; i < inputs; i++) {
            var operation = operations.get(i % operations.size());
            try {
                var answer = Software.send(request(operation));
                statuses.merge(answer.status(), 1, Integer::sum);
                if (answer.status() >= 500) {
                    failed.add(operation.method() + " " + operation.path() + " answered " + answer.status());
                }
            } catch (AssertionError broken) {
                failed.add(String.valueOf(broken.getMessage()));
            }
        }
        LoggerFactory.getLogger(ApiFuzzTests.class).info("{} requests of software answered: {}", inputs, statuses);
        assertThat(failed).isEmpty();
        assertThat(Contract.of(software.address("")).seen)
                .as("every operation was asked")
                .containsKeys(operations.stream()
                        .map(each -> each.method() + " " + each.path())
                        .toArray(String[]::new));
        assertThat(output.getAll()).doesNotContain(Hostile.MARK);
    }

    private List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(method.getKey(), path.getKey(), method.getValue())))
                .toList();
    }

    private HttpRequest.Builder request(Operation operation) {
        var address = operation.path();
        while (address.contains("{")) {
            address = address.replaceFirst("\\{[^}]+}", id());
        }
        var request = software.request("/").uri(URI.create(software.address(address + query(operation))));
        if (!hostile.oneIn(20)) {
            request.header(
                    "Idempotency-Key",
                    hostile.oneIn(15) ? "x" : UUID.randomUUID().toString());
        }
        if (hostile.oneIn(6)) {
            request.header("Accept-Language", hostile.any(List.of("en", "nl", "%%%", "*", "tr;q=2")));
        }
        var content = operation.node().path("requestBody").path("content");
        if (content.has("multipart/form-data")) {
            return form(request);
        }
        var type = hostile.oneIn(15)
                ? hostile.any(List.of("text/plain", "multipart/form-data", "application/json; charset=utf-7", "x"))
                : "application/json";
        return request.header("Content-Type", type)
                .method(operation.method().toUpperCase(java.util.Locale.ROOT), body(content));
    }

    /** Not so long that the server reads no address at all: whoever sends that is told so in a page. */
    private String id() {
        return switch (hostile.random().nextInt(6)) {
            case 0 -> UUID.randomUUID().toString();
            case 1 -> {
                var sent = hostile.encoded();
                yield sent.substring(0, Math.min(2000, sent.length()))
                        .replaceAll("(?i)%5c|%2f|%25|%00|%(?![0-9a-f]{2})", "x")
                        .replaceAll("^(\\.|%2E|\\+)*$", "x");
            }
            default -> hostile.any(transfers);
        };
    }

    private String query(Operation operation) {
        var query = new StringBuilder("?");
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asString().equals("query") && hostile.oneIn(2)) {
                query.append(parameter.path("name").asString())
                        .append('=')
                        .append(hostile.encoded().replaceAll("%(?![0-9A-Fa-f]{2})", "%25"))
                        .append('&');
            }
        }
        if (hostile.oneIn(15)) {
            query.append(hostile.encoded().replaceAll("%(?![0-9A-Fa-f]{2})", "%25"));
        }
        return query.length() > 6000 ? "" : query.toString();
    }

    private HttpRequest.Builder form(HttpRequest.Builder request) {
        var form = new UploadForm();
        if (!hostile.oneIn(8)) {
            form.say("item", hostile.text());
        }
        if (!hostile.oneIn(8)) {
            form.say("subject", hostile.oneIn(2) ? "1" : hostile.text());
        }
        if (!hostile.oneIn(8)) {
            form.file(
                    "file",
                    hostile.text().replaceAll("[\"\r\n]", ""),
                    hostile.text().getBytes(StandardCharsets.UTF_8));
        }
        return form.on(request);
    }

    private BodyPublisher body(JsonNode content) {
        var shape = content.path("application/json").path("schema");
        if (shape.isMissingNode()) {
            return BodyPublishers.noBody();
        }
        var body = broken(fitting(shape));
        if (hostile.oneIn(15)) {
            return BodyPublishers.ofString(body.substring(0, hostile.random().nextInt(body.length() + 1)));
        }
        if (hostile.oneIn(20)) {
            return BodyPublishers.ofByteArrays(
                    List.of(body.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xff, (byte) 0xc3, '"'}));
        }
        return BodyPublishers.ofString(body);
    }

    /** A body that the description allows. */
    private JsonNode fitting(JsonNode shape) {
        var reference = shape.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return fitting(document.at(reference.substring(1)));
        }
        if (shape.has("enum")) {
            return hostile.any(shape.path("enum").valueStream().toList());
        }
        if (shape.has("properties")) {
            var made = NODES.objectNode();
            shape.path("properties").properties().forEach(each -> made.set(each.getKey(), fitting(each.getValue())));
            return made;
        }
        return switch (shape.path("type").asString("")) {
            case "array" -> NODES.arrayNode().add(fitting(shape.path("items")));
            case "boolean" -> NODES.booleanNode(true);
            case "integer" -> NODES.numberNode(1);
            default ->
                shape.path("format").asString("").equals("uuid")
                        ? NODES.stringNode(UUID.randomUUID().toString())
                        : shape.path("format").asString("").equals("date")
                                ? NODES.stringNode("2026-01-31")
                                : shape.has("example") && hostile.oneIn(2)
                                        ? shape.path("example")
                                        : NODES.stringNode(hostile.text());
        };
    }

    /** With up to three things that it does not allow; none of them leaves hostile words where any words may stand. */
    private String broken(JsonNode body) {
        for (int i = hostile.random().nextInt(4); i > 0; i--) {
            body = change(body, 0);
        }
        return JsonMapper.shared().writeValueAsString(body);
    }

    private JsonNode change(JsonNode node, int depth) {
        if (node instanceof ObjectNode object && !object.isEmpty() && !hostile.oneIn(12)) {
            if (hostile.oneIn(8)) {
                object.set(hostile.text(), wrong());
                return object;
            }
            var names = object.properties().stream().map(Map.Entry::getKey).toList();
            var name = hostile.any(names);
            if (hostile.oneIn(10)) {
                object.remove(name);
            } else {
                object.set(name, change(object.get(name), depth + 1));
            }
            return object;
        }
        if (node instanceof ArrayNode array && !hostile.oneIn(6)) {
            if (hostile.oneIn(3)) {
                return array.add(wrong());
            }
            return array.isEmpty() ? array.addNull() : NODES.arrayNode().add(change(array.get(0), depth + 1));
        }
        return wrong();
    }

    private JsonNode wrong() {
        return switch (hostile.random().nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(Long.MAX_VALUE);
            case 2 -> NODES.numberNode(-0.5);
            case 3 -> NODES.booleanNode(false);
            case 4 -> NODES.arrayNode().addNull();
            case 5 -> NODES.objectNode().put(hostile.text(), 1);
            default -> NODES.stringNode(hostile.text());
        };
    }
}
