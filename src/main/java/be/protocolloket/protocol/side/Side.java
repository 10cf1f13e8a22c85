package be.protocolloket.protocol.side;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.CanonicalForm;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.version.Parties;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in a text on the side of one party.
 *
 * @param parts canonical JSON of each part that holds something: an object of the party's fields by name, or the elements of the list
 */
public record Side(EnterpriseNumber body, Map<SidePart, String> parts) {

    private static final JsonMapper JSON = new JsonMapper();

    public Side {
        parts = Map.copyOf(parts);
    }

    /** Empty parts when the text does not name the body. */
    public static Side of(ProtocolDocument document, EnterpriseNumber body) {
        Map<SidePart, String> parts = new EnumMap<>(SidePart.class);
        Parties.partyOf(document, body).ifPresent(party -> {
            JsonNode tree = ProtocolDocuments.tree(document);
            JsonNode record = tree.path("parties").path(document.parties().indexOf(party));
            for (SidePart part : SidePart.values()) {
                JsonNode content = part.list()
                        .map(list -> elements(tree.path(list), party))
                        .orElseGet(() -> fields(part, record));
                if (!content.isEmpty()) {
                    parts.put(part, canonical(content));
                }
            }
        });
        return new Side(body, parts);
    }

    /** Null when the part holds nothing. */
    public @Nullable String content(SidePart part) {
        return parts.get(part);
    }

    /**
     * The text with this content in the part.
     *
     * @param content as in {@link #parts}; null for nothing
     * @throws be.protocolloket.protocol.document.format.DocumentRejectedException when no document can look like that
     */
    static ProtocolDocument put(
            ProtocolDocument document, EnterpriseNumber body, SidePart part, @Nullable String content) {
        Optional<Party> found = Parties.partyOf(document, body);
        if (found.isEmpty()) {
            return document;
        }
        Party party = found.get();
        ObjectNode tree = (ObjectNode) ProtocolDocuments.tree(document);
        JsonNode wanted = content == null ? JsonNodeFactory.instance.objectNode() : JSON.readTree(content);
        if (part.list().isPresent()) {
            replace(tree.withArray(part.list().get()), party, wanted);
        } else {
            ObjectNode record = (ObjectNode)
                    tree.withArray("parties").get(document.parties().indexOf(party));
            part.fields().forEach(record::remove);
            wanted.properties().forEach(field -> record.set(field.getKey(), field.getValue()));
        }
        return ProtocolDocuments.read(tree);
    }

    /** The content of a part as it is stored, to be shown. */
    public static JsonNode read(String content) {
        return JSON.readTree(content);
    }

    private static void replace(ArrayNode list, Party party, JsonNode wanted) {
        int at = list.size();
        for (int i = list.size() - 1; i >= 0; i--) {
            if (isOf(list.get(i), party)) {
                list.remove(i);
                at = i;
            }
        }
        for (JsonNode element : wanted) {
            list.insert(at++, element);
        }
    }

    private static JsonNode fields(SidePart part, JsonNode record) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (String name : part.fields()) {
            JsonNode value = record.path(name);
            boolean nothing = value.isMissingNode() || value.isNull() || (value.isContainer() && value.isEmpty());
            if (!nothing) {
                fields.set(name, value);
            }
        }
        return fields;
    }

    private static JsonNode elements(JsonNode list, Party party) {
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        list.forEach(element -> {
            if (isOf(element, party)) {
                elements.add(element);
            }
        });
        return elements;
    }

    private static boolean isOf(JsonNode element, Party party) {
        return party.id().equals(element.path("party").asString(""));
    }

    private static String canonical(JsonNode node) {
        return new String(CanonicalForm.of(node).bytes(), StandardCharsets.UTF_8);
    }
}
