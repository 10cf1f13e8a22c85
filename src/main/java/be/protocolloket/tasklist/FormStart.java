package be.protocolloket.tasklist;

import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import java.util.Map;

/**
 * What a form shows before anybody typed.
 *
 * @param values start values by component key; rows of a dynamic list as a list of maps
 * @param options choices by {@code valuesKey}
 * @param noticeKeys messages that must be read first, such as a conflict of interest
 */
public record FormStart(Map<String, Object> values, Map<String, List<FormOption>> options, List<String> noticeKeys) {

    public static FormStart empty() {
        return new FormStart(Map.of(), Map.of(), List.of());
    }

    public static FormStart of(Map<String, Object> values) {
        return new FormStart(values, Map.of(), List.of());
    }
}
