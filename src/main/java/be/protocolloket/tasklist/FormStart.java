package be.protocolloket.tasklist;

import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows before anybody typed.
 *
 * @param values start values by component key; rows of a dynamic list as a list of maps
 * @param options choices by {@code valuesKey}
 * @param noticeKeys messages that must be read first, such as a conflict of interest
 * @param first what must be done elsewhere before the form can be sent; null when nothing must
 */
public record FormStart(
        Map<String, Object> values,
        Map<String, List<FormOption>> options,
        List<String> noticeKeys,
        @Nullable First first) {

    /** @param path of the page where it is done */
    public record First(String labelKey, String path) {}

    public FormStart(Map<String, Object> values, Map<String, List<FormOption>> options, List<String> noticeKeys) {
        this(values, options, noticeKeys, null);
    }

    public static FormStart empty() {
        return new FormStart(Map.of(), Map.of(), List.of());
    }

    public static FormStart of(Map<String, Object> values) {
        return new FormStart(values, Map.of(), List.of());
    }
}
