package be.protocolloket.exchange.api.body;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers to a form, by field; an absent or null value gives no answer. */
public final class Answers {

    private final Map<String, String> byField = new LinkedHashMap<>();

    public Answers say(String field, @Nullable Object value) {
        if (value != null) {
            byField.put(field, value.toString());
        }
        return this;
    }

    public Map<String, String> all() {
        return byField;
    }
}
