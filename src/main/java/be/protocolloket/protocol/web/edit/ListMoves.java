package be.protocolloket.protocol.web.edit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves and removes elements of lists. */
final class ListMoves {

    private ListMoves() {}

    /**
     * @return the name of the element in its new place, or nothing when it is gone
     * @throws UnknownAnswerException when there is no such element or move
     */
    static @Nullable String move(ObjectNode tree, TreePath path, String move, String name) {
        if (!(path.parent().in(tree) instanceof ArrayNode list)
                || !(path.last() instanceof Integer index)
                || index >= list.size()) {
            throw new UnknownAnswerException();
        }
        int to = move(list, index, move);
        return to < 0 ? null : name.substring(0, name.lastIndexOf('[')) + "[" + to + "]";
    }

    /** The new place, or -1 when removed. */
    static int move(ArrayNode list, int index, String move) {
        JsonNode element = list.remove(index);
        int to = switch (move) {
            case "remove" -> -1;
            case "up" -> Math.max(0, index - 1);
            case "down" -> Math.min(list.size(), index + 1);
            default -> throw new UnknownAnswerException();
        };
        if (to >= 0) {
            list.insert(to, element);
        }
        return to;
    }
}
