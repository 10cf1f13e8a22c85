package be.protocolloket.workflow.form;

import be.protocolloket.workflow.form.parsing.TaskForms;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form with every component, a task around it, and a complete answer. */
public final class TestForms {

    private TestForms() {}

    public static TaskForm everyComponent() {
        return TaskForms.of("classpath*:forms-test/*.form").require("every-component");
    }

    public static PreparedForm prepared() {
        return prepared(Map.of());
    }

    public static PreparedForm prepared(Map<String, Object> more) {
        Map<String, Object> start = new HashMap<>(Map.of(
                "hash",
                "abc123",
                "editorial",
                false,
                "advices",
                new ArrayList<>(List.of(
                        Map.of("partyNumber", "0410412146", "partyName", "Elegast"),
                        Map.of("partyNumber", "0212213729", "partyName", "OCMW Gistel")))));
        start.putAll(more);
        return new PreparedForm(
                everyComponent(), start, Map.of("people", List.of(new FormOption("p-1", "An Peeters"))));
    }

    /** Complete and correct; each pair of texts replaces or adds a parameter, an empty value array removes it. */
    public static Map<String, String[]> post(String... changes) {
        Map<String, String[]> post = new HashMap<>();
        put(
                post,
                "reference",
                "2024/12",
                "password",
                "geheim",
                "agreed",
                "true",
                "outcome",
                "POSITIVE",
                "advices[0].followed",
                "FOLLOWED",
                "advices[1].followed",
                "NOT_FOLLOWED",
                "advices[1].motivation",
                "Te duur.",
                "_csrf",
                "x");
        put(post, changes);
        return post;
    }

    private static void put(Map<String, String[]> post, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            post.put(pairs[i], new String[] {pairs[i + 1]});
        }
    }
}
