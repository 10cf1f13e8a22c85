package be.protocolloket.protocol.web.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A place in the document, written as in {@code flows[0].itemGroups[2].label}. */
record TreePath(List<Object> steps) {

    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)|\\[(\\d{1,4})]");

    static TreePath parse(String text) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            steps.add(step.group(1) != null ? step.group(1) : Integer.valueOf(step.group(2)));
        }
        return new TreePath(List.copyOf(steps));
    }

    TreePath parent() {
        return new TreePath(steps.subList(0, steps.size() - 1));
    }

    Object last() {
        return steps.get(steps.size() - 1);
    }

    JsonNode in(JsonNode tree) {
        JsonNode at = tree;
        for (Object step : steps) {
            at = step instanceof Integer index ? at.path(index) : at.path((String) step);
        }
        return at;
    }

    /** Sets the value at this path, or removes it; the parents must exist. */
    void set(ObjectNode tree, @Nullable JsonNode value) {
        JsonNode parent = parent().in(tree);
        if (parent instanceof ObjectNode object && last() instanceof String name) {
            if (value == null || value instanceof MissingNode) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        }
    }

    /** The list here, made when it is not there yet. */
    ArrayNode list(ObjectNode tree) {
        if (in(tree) instanceof ArrayNode list) {
            return list;
        }
        JsonNode parent = parent().in(tree);
        if (parent instanceof ObjectNode object && last() instanceof String name) {
            return object.putArray(name);
        }
        throw new IllegalArgumentException("no list at " + steps);
    }
}
