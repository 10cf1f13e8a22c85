package be.protocolloket.protocol.demo;

import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the people of the demonstration fill in when all goes well. */
@Component
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
public class DemoAnswers {

    private final DatabaseClock clock;

    DemoAnswers(DatabaseClock clock) {
        this.clock = clock;
    }

    /** @param start what the form showed first */
    FormValues to(String formId, FormStart start) {
        return new FormValues(
                switch (formId) {
                    case "draft-protocol" -> with(start, Map.of("remark", "", "confirmed", true));
                    case "bring-to-advice" -> with(start, Map.of("decision", "AGREE", "sideRead", true));
                    case "bring-to-signing" -> with(start, Map.of("decision", "AGREE", "advicesRead", true));
                    case "give-advice" -> Map.of("outcome", "POSITIVE", "text", "Geen opmerkingen (demonstratie).");
                    case "evaluate-advice" ->
                        Map.of(
                                "advices",
                                rows(start, "advices", Map.of("followed", "FOLLOWED")),
                                "nextStep",
                                "APPROVE");
                    case "record-approval" ->
                        Map.of("decision", "APPROVED", "decidedOn", clock.today(), "reference", "Demonstratie");
                    case "fill-vacant-slot" -> Map.of("slots", appointed(start));
                    case "sign-protocol" ->
                        Map.of(
                                "hash",
                                String.valueOf(start.values().get("hash")),
                                "decision",
                                "SIGN",
                                "read",
                                true,
                                "password",
                                DemoAccounts.PASSWORD);
                    case "read-registration" -> with(start, Map.of("decision", "PASS_ON", "compared", true));
                    case "confirm-registration" ->
                        with(start, Map.of("decision", "CONFIRM", "declared", true, "password", DemoAccounts.PASSWORD));
                    case "accept-portal", "approve-portal" ->
                        Map.of(
                                "decision",
                                "ACCEPT",
                                "reason",
                                "Het loket biedt wat artikel 6 van het platform vraagt (demonstratie).");
                    default -> throw new IllegalArgumentException("no answers to " + formId);
                });
    }

    /** About what the form showed. */
    private static Map<String, Object> with(FormStart start, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(start.values());
        all.putAll(answers);
        return Map.copyOf(all);
    }

    /** The rows that a form showed, each with the answers given in it. */
    public static List<FormValues> rows(FormStart start, String list, Map<String, Object> answers) {
        var rows = new ArrayList<FormValues>();
        if (start.values().get(list) instanceof List<?> shown) {
            for (Object row : shown) {
                Map<String, @Nullable Object> values = new HashMap<>();
                if (row instanceof Map<?, ?> map) {
                    map.forEach((key, value) -> values.put(String.valueOf(key), value));
                }
                values.putAll(answers);
                rows.add(new FormValues(values));
            }
        }
        return rows;
    }

    /** Whom the text means, and for a slot without a name the first who was not chosen yet. */
    private static List<FormValues> appointed(FormStart start) {
        var free = start.options().values().stream()
                .flatMap(List::stream)
                .map(FormOption::value)
                .collect(Collectors.toCollection(ArrayList::new));
        var rows = rows(start, "slots", Map.of());
        rows.forEach(row -> free.remove(row.text("mandateId")));
        return rows.stream()
                .map(row -> row.text("mandateId").isEmpty() ? free.remove(0) : row.text("mandateId"))
                .map(mandate -> new FormValues(Map.of("mandateId", mandate)))
                .toList();
    }
}
