package be.protocolloket.workflow.form.parsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code defaultValue}, which has another shape for each type of field. */
final class DefaultValues {

    private DefaultValues() {}

    static @Nullable Object of(Attributes json) {
        JsonNode value = json.get("defaultValue");
        if (value == null) {
            return null;
        }
        return switch (json.required("type")) {
            case "checkbox" -> json.flag("defaultValue");
            case "number" -> number(json);
            case "checklist" -> texts(json, value);
            case "datetime" -> throw json.refuse("defaultValue", "is not supported for dates");
            default -> json.words("defaultValue");
        };
    }

    private static @Nullable BigDecimal number(Attributes json) {
        return json.number("defaultValue");
    }

    private static List<String> texts(Attributes json, JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value) {
            if (!each.isString()) {
                throw json.refuse("defaultValue", "is not a list of texts: " + value);
            }
            texts.add(each.stringValue());
        }
        return List.copyOf(texts);
    }
}
