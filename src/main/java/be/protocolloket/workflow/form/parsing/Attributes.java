package be.protocolloket.workflow.form.parsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSON object that remembers which attributes were asked for, so that one nobody knows cannot slip through. */
final class Attributes {

    private final JsonNode node;
    private final String file;
    private final String place;
    private final Set<String> known = new HashSet<>();

    Attributes(JsonNode node, String file, String place) {
        this.node = node;
        this.file = file;
        this.place = place;
        if (!node.isObject()) {
            throw refuse("", "is not an object");
        }
    }

    InvalidFormException refuse(String attribute, String why) {
        return new InvalidFormException(file, place, attribute, why);
    }

    /** Plain words for people; expressions and templates in them are not supported. */
    @Nullable
    String words(String name) {
        String text = text(name);
        if (text != null && (text.startsWith("=") || text.contains("{{"))) {
            throw refuse(name, "expressions are not supported here: " + text);
        }
        return text;
    }

    @Nullable
    String text(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isString()) {
            throw refuse(name, "is not a text: " + value);
        }
        return value == null ? null : value.stringValue();
    }

    String required(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw refuse(name, "is missing");
        }
        return text;
    }

    boolean flag(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isBoolean()) {
            throw refuse(name, "is not true or false: " + value);
        }
        return value != null && value.booleanValue();
    }

    @Nullable
    BigDecimal number(String name) {
        JsonNode value = get(name);
        try {
            return value == null || value.asString().isEmpty() ? null : new BigDecimal(value.asString());
        } catch (NumberFormatException e) {
            throw refuse(name, "is not a number: " + value);
        }
    }

    @Nullable
    Integer whole(String name) {
        BigDecimal number = number(name);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw refuse(name, "is not a whole number: " + number);
        }
    }

    @Nullable
    JsonNode get(String name) {
        known.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** The object under this name, an empty one when absent. */
    Attributes object(String name) {
        JsonNode value = get(name);
        return new Attributes(value == null ? JsonNodeFactory.instance.objectNode() : value, file, place + "." + name);
    }

    List<Attributes> objects(String name) {
        JsonNode array = get(name);
        if (array != null && !array.isArray()) {
            throw refuse(name, "is not a list");
        }
        List<Attributes> all = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            all.add(new Attributes(array.get(i), file, describe(array.get(i), name + "[" + i + "]")));
        }
        return all;
    }

    /** Attributes that say nothing to this service. */
    void ignore(String... names) {
        known.addAll(List.of(names));
    }

    void refuseOthers() {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw refuse(name, "is not supported");
            }
        }
    }

    private String describe(JsonNode child, String index) {
        String parent = place.startsWith("component ") ? place + ", " : "";
        for (String name : List.of("key", "id", "path")) {
            if (child.isObject() && child.hasNonNull(name)) {
                return parent + "component '" + child.get(name).asString() + "'";
            }
        }
        return parent + index;
    }
}
