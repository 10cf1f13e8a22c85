package be.protocolloket.exchange.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers to a form, by field; what was not said is not answered. */
final class Answers {

    private final Map<String, String> byField = new LinkedHashMap<>();

    Answers say(String field, @Nullable Object value) {
        if (value != null) {
            byField.put(field, value.toString());
        }
        return this;
    }

    Map<String, String> all() {
        return byField;
    }
}
