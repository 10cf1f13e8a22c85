package be.protocolloket.workflow.form.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was read in one scope, before it is known what conditions hide.
 *
 * @param answers by key
 * @param rows by path
 */
record ScopeAnswers(FormScope scope, Map<String, Answer> answers, Map<String, List<ScopeAnswers>> rows) {

    /** What conditions see: hidden answers count as not given. */
    Map<String, @Nullable Object> visible(Set<String> hidden) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(scope.start());
        answers.forEach((key, answer) -> {
            boolean gone = hidden.contains(scope.prefix() + key);
            values.put(key, gone ? nothing(answer) : answer.value());
        });
        rows.forEach((path, list) ->
                values.put(path, list.stream().map(row -> row.visible(hidden)).toList()));
        return values;
    }

    private static @Nullable Object nothing(Answer answer) {
        return answer.value() instanceof Boolean ? false : null;
    }
}
