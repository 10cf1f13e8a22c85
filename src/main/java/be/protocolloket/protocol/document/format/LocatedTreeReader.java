package be.protocolloket.protocol.document.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Turns tokens into a tree and records the line of every value. Refuses what the format does not need and attackers could use:
 * YAML anchors, aliases, tags and further documents, keys given twice, and control characters.
 */
final class LocatedTreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Map<String, TokenStreamLocation> places = new HashMap<>();

    LocatedTreeReader(JsonParser parser) {
        this.parser = parser;
    }

    LocatedTree read() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refused("", "Het bestand is leeg.");
        }
        JsonNode root = value(first, "");
        if (root == null || !root.isObject()) {
            throw refused("", "Het bestand bevat geen protocol: bovenaan hoort een lijst van velden te staan.");
        }
        if (parser.nextToken() != null) {
            throw refused("", "Het bestand bevat meer dan één document.");
        }
        return new LocatedTree(root, places);
    }

    private @Nullable JsonNode value(JsonToken token, String path) {
        places.put(path, parser.currentTokenLocation());
        refuseYamlTricks(path);
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> text(path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> null;
        };
    }

    private JsonNode number() {
        return parser.isExpectedNumberIntToken() && parser.getNumberType() == JsonParser.NumberType.INT
                ? NODES.numberNode(parser.getIntValue())
                : NODES.numberNode(parser.getDecimalValue());
    }

    private ObjectNode object(String path) {
        ObjectNode node = NODES.objectNode();
        Set<String> names = new HashSet<>();
        while (nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            refuseYamlTricks(path);
            if (!names.add(name)) {
                throw refused(
                        LocatedTree.member(path, name),
                        "Het veld '" + name + "' staat hier twee keer; laat er één staan.");
            }
            JsonNode value = value(nextToken(), LocatedTree.member(path, name));
            if (value != null && !(value.isString() && value.stringValue().isBlank())) {
                node.set(name, value);
            }
        }
        return node;
    }

    private ArrayNode array(String path) {
        ArrayNode node = NODES.arrayNode();
        JsonToken token = nextToken();
        while (token != JsonToken.END_ARRAY) {
            JsonNode value = value(token, LocatedTree.element(path, node.size()));
            node.add(value == null ? NODES.nullNode() : value);
            token = nextToken();
        }
        return node;
    }

    private JsonNode text(String path) {
        String text = parser.getString();
        if (!Tidy.isClean(text)) {
            throw refused(
                    path, "De tekst bevat tekens die niet leesbaar zijn; typ of plak hem opnieuw als gewone tekst.");
        }
        return NODES.stringNode(Tidy.text(text));
    }

    private JsonToken nextToken() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refused("", "Het bestand stopt halverwege.");
        }
        return token;
    }

    private void refuseYamlTricks(String path) {
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            throw refused(
                    path,
                    "Verwijzingen (& en *) en typelabels (!) van YAML zijn hier niet toegelaten; schrijf de inhoud voluit.");
        }
    }

    private DocumentRejectedException refused(String path, String message) {
        return new DocumentRejectedException(LocatedTree.problem(path, message, parser.currentTokenLocation()));
    }
}
