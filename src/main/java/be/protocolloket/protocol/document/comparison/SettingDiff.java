package be.protocolloket.protocol.document.comparison;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.comparison.DocumentComparison.SettingChange;
import be.protocolloket.protocol.document.format.DocumentSchema;
import be.protocolloket.protocol.document.format.LocatedTree;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares the choices, dates, terms and references of two documents, which their texts need not show. */
final class SettingDiff {

    /** Plain strings that are references and not words. */
    private static final Set<String> REFERENCES =
            Set.of(("discloser receiver host mailbox url annexRef instrument article paragraph "
                            + "subparagraph point by to initiators groundCodes breachEndBy items mark")
                    .split(" "));

    /** The first of these that a list element has names it in a path, so that a path survives another order. */
    private static final List<String> KEYS = List.of("id", "code", "number", "kind", "party", "label");

    private final JsonNode schema = DocumentSchema.node();
    private final SortedMap<String, String> settings = new TreeMap<>();

    private SettingDiff() {}

    static List<SettingChange> between(ProtocolDocument older, ProtocolDocument newer) {
        SortedMap<String, String> before = settings(older);
        SortedMap<String, String> after = settings(newer);
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<SettingChange> changes = new ArrayList<>();
        for (String path : paths) {
            String was = before.get(path);
            String is = after.get(path);
            if (was == null || !was.equals(is)) {
                changes.add(new SettingChange(path, was, is));
            }
        }
        return changes;
    }

    private static SortedMap<String, String> settings(ProtocolDocument document) {
        SettingDiff diff = new SettingDiff();
        diff.object(ProtocolDocuments.tree(document), diff.schema, "");
        return diff.settings;
    }

    private void object(JsonNode node, JsonNode type, String path) {
        node.properties().forEach(member -> {
            JsonNode property = type.path("properties").path(member.getKey());
            value(member.getValue(), property, member.getKey(), LocatedTree.member(path, member.getKey()));
        });
    }

    private void value(JsonNode node, JsonNode property, String name, String path) {
        JsonNode type = resolve(property);
        if (node.isArray()) {
            int index = 0;
            for (JsonNode element : node) {
                value(element, property.path("items"), name, path + "[" + key(element, index++) + "]");
            }
        } else if (node.isObject()) {
            object(node, type, path);
        } else if (isSetting(type, name)) {
            settings.put(path, node.asString());
        }
    }

    private JsonNode resolve(JsonNode property) {
        String ref = property.path("$ref").asString("");
        return ref.isEmpty() ? property : schema.path("$defs").path(ref.substring("#/$defs/".length()));
    }

    private static boolean isSetting(JsonNode type, String name) {
        // A pattern that begins with ^P is that of a period, such as P1Y6M.
        boolean words = "string".equals(type.path("type").asString(""))
                && !type.has("format")
                && !type.path("pattern").asString("").startsWith("^P");
        return !words || REFERENCES.contains(name);
    }

    /** Counted from 1; the # tells it apart from a key that is a number. */
    private static String place(int index) {
        return "#" + (index + 1);
    }

    private static String key(JsonNode element, int index) {
        return element.isObject()
                ? KEYS.stream()
                        .map(key -> element.path(key).asString(""))
                        .filter(key -> !key.isEmpty())
                        .findFirst()
                        .map(key -> key.length() > 40 ? place(index) : key)
                        .orElse(place(index))
                : Stream.of(element.asString(""))
                        .filter(key -> key.length() <= 40)
                        .findFirst()
                        .orElse(place(index));
    }
}
