package be.protocolloket.exchange.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published OpenAPI description, against which every answer is held: its status, its media type and each of its fields must stand there. */
final class Contract {

    private static final Map<String, Contract> KNOWN = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final ObjectNode shapes = JsonMapper.shared().createObjectNode();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Statuses that were seen, by operation. */
    final Map<String, Set<Integer>> seen = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        document.path("components").path("schemas").properties().forEach(each -> {
            var shape = (ObjectNode) each.getValue().deepCopy();
            if (shape.has("properties")) {
                shape.put("additionalProperties", false);
            }
            shapes.set(each.getKey(), shape);
        });
    }

    static Contract of(String base) {
        return KNOWN.computeIfAbsent(base, Contract::read);
    }

    JsonNode document() {
        return document;
    }

    void check(HttpRequest request, HttpResponse<?> response) {
        var path = path(request.uri().getPath());
        var method = request.method().toLowerCase(java.util.Locale.ROOT);
        var operation = path.map(found -> document.path("paths").path(found).path(method))
                .orElse(null);
        if (operation == null || operation.isMissingNode()) {
            return;
        }
        var name = method + " " + path.orElseThrow();
        var said = name + " " + response.statusCode();
        seen.computeIfAbsent(name, any -> ConcurrentHashMap.newKeySet()).add(response.statusCode());
        var declared = operation.path("responses").path(String.valueOf(response.statusCode()));
        if (declared.isMissingNode()) {
            throw new AssertionError(said + " is not declared: " + text(response.body()));
        }
        var answer = declared.has("$ref")
                ? document.at(declared.path("$ref").asString().substring(1))
                : declared;
        var type = response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceAll(";.*", "")
                .strip();
        var content = answer.path("content").path(type);
        if (content.isMissingNode()) {
            throw new AssertionError(said + " sends " + type + ", which is not declared");
        }
        for (var header : answer.path("headers").properties()) {
            if (response.headers().firstValue(header.getKey()).isEmpty()) {
                throw new AssertionError(said + " lacks the header " + header.getKey());
            }
        }
        if (type.endsWith("json")) {
            var errors =
                    schema(content.path("schema")).validate(JsonMapper.shared().readTree(text(response.body())));
            if (!errors.isEmpty()) {
                throw new AssertionError(said + " does not fit: " + errors + " in " + text(response.body()));
            }
        }
    }

    private Optional<String> path(String asked) {
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), asked))
                .findFirst();
    }

    private Schema schema(JsonNode shape) {
        return schemas.computeIfAbsent(shape.toString(), any -> {
            var whole = (ObjectNode) shape.deepCopy();
            whole.set("$defs", shapes);
            var text = whole.toString().replace("#/components/schemas/", "#/$defs/");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JsonMapper.shared().readTree(text));
        });
    }

    private static String text(Object body) {
        return body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(body);
    }

    private static Contract read(String base) {
        try {
            var response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(base + "/api/v1/openapi.json"))
                                    .build(),
                            BodyHandlers.ofString());
            return new Contract(JsonMapper.shared().readTree(response.body()));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }
}
