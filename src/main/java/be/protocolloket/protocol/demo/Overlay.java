package be.protocolloket.protocol.demo;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies a few changes to a text: objects merge field by field, null removes a field, and a list element merges into the one with
 * the same id, number or code, or is appended. Any other list replaces the old one.
 */
final class Overlay {

    private static final List<String> KEYS = List.of("id", "number", "code");

    private Overlay() {}

    static ProtocolDocument lay(ProtocolDocument document, JsonNode changes) {
        var tree = (ObjectNode) ProtocolDocuments.tree(document);
        merge(tree, changes);
        return ProtocolDocuments.read(tree);
    }

    private static void merge(ObjectNode into, JsonNode changes) {
        changes.properties().forEach(change -> {
            var old = into.get(change.getKey());
            var value = change.getValue();
            if (value.isNull()) {
                into.remove(change.getKey());
            } else if (old instanceof ObjectNode object && value.isObject()) {
                merge(object, value);
            } else if (old instanceof ArrayNode list && isKeyed(value)) {
                value.forEach(element -> merge(list, element));
            } else {
                into.set(change.getKey(), value);
            }
        });
    }

    private static void merge(ArrayNode list, JsonNode element) {
        for (JsonNode old : list) {
            if (old instanceof ObjectNode object && key(element).equals(key(old))) {
                merge(object, element);
                return;
            }
        }
        list.add(element);
    }

    private static boolean isKeyed(JsonNode list) {
        return list.isArray() && !list.isEmpty() && !key(list.get(0)).isEmpty();
    }

    private static String key(@Nullable JsonNode element) {
        return element == null
                ? ""
                : KEYS.stream()
                        .filter(element::hasNonNull)
                        .map(name -> element.path(name).asString())
                        .findFirst()
                        .orElse("");
    }
}
