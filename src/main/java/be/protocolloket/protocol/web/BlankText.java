package be.protocolloket.protocol.web;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives a blank text its flows, and every structured part its usual place in the articles, so that everything filled in appears in the text. */
final class BlankText {

    private static final Map<String, List<String>> FLOW_PARTS = Map.of(
            "JUSTIFICATION", List.of("ORIGINAL_PURPOSES", "RECEIVER_PURPOSES", "LEGAL_BASES", "COMPATIBILITY"),
            "DATA", List.of("ITEMS", "RETENTION"));
    private static final Map<String, List<String>> PARTY_PARTS = Map.of(
            "RECIPIENTS", List.of("INTERNAL_RECIPIENTS", "EXTERNAL_RECIPIENTS"),
            "SECURITY", List.of("MEASURES"));

    private BlankText() {}

    static void complete(ObjectNode tree, boolean mutual) {
        List<String> parties =
                tree.path("parties").valueStream().map(BlankText::id).toList();
        ArrayNode flows = tree.putArray("flows");
        flow(flows, parties.get(0), parties.get(1));
        if (mutual) {
            flow(flows, parties.get(1), parties.get(0));
        }
        ArrayNode recitals = tree.putArray("recitals");
        for (String party : parties) {
            ArrayNode body = recital(recitals);
            body.addObject().put("part", "STATUS").put("party", party);
            body.addObject().put("part", "DPO").put("party", party);
        }
        parties.forEach(
                party -> recital(recitals).addObject().put("part", "ADVICES").put("party", party));
        List<String> ids = flows.valueStream().map(BlankText::id).toList();
        for (JsonNode article : tree.path("articles")) {
            String topic = article.path("topic").asString("");
            blocks(article.asObject(), FLOW_PARTS.getOrDefault(topic, List.of()), "flow", ids);
            blocks(article.asObject(), PARTY_PARTS.getOrDefault(topic, List.of()), "party", parties);
        }
    }

    private static String id(JsonNode node) {
        return node.path("id").asString();
    }

    private static void flow(ArrayNode flows, String from, String to) {
        flows.addObject().put("id", from + "-" + to).put("discloser", from).put("receiver", to);
    }

    private static ArrayNode recital(ArrayNode recitals) {
        char letter = (char) ('A' + recitals.size());
        return recitals.addObject().put("label", String.valueOf(letter)).putArray("body");
    }

    private static void blocks(ObjectNode article, List<String> parts, String of, List<String> ids) {
        if (parts.isEmpty()) {
            return;
        }
        ArrayNode body = article.putArray("body");
        for (String id : ids) {
            for (String part : parts) {
                body.addObject().put("part", part).put(of, id);
            }
        }
    }
}
