package be.protocolloket.protocol.web.edit;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes the order and number of articles and flows. */
final class Contents {

    private Contents() {}

    /**
     * @param action such as {@code add:articles}, {@code up:articles/art-3} or {@code remove:flows/a-b}
     * @throws UnknownAnswerException when there is no such thing
     */
    static void change(ObjectNode tree, String action) {
        String[] parts = action.split("[:/]", 3);
        if (parts.length < 2 || !List.of("articles", "flows").contains(parts[1])) {
            throw new UnknownAnswerException();
        }
        ArrayNode list = TreePath.parse(parts[1]).list(tree);
        if (parts[0].equals("add")) {
            add(tree, list, parts[1]);
        } else {
            ListMoves.move(list, index(list, parts.length == 3 ? parts[2] : ""), parts[0]);
        }
    }

    private static int index(ArrayNode list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).path("id").asString("").equals(id)) {
                return i;
            }
        }
        throw new UnknownAnswerException();
    }

    private static void add(ObjectNode tree, ArrayNode list, String kind) {
        ObjectNode added = list.addObject();
        added.put(
                "id",
                kind.substring(0, kind.length() - 1) + "-"
                        + UUID.randomUUID().toString().substring(0, 8));
        JsonNode parties = tree.path("parties");
        if (kind.equals("flows")) {
            added.put("discloser", parties.path(0).path("id").asString(""));
            added.put("receiver", parties.path(1).path("id").asString(""));
        } else {
            added.put("number", "Artikel " + list.size());
        }
    }
}
