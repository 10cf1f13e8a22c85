package be.protocolloket.exchange.demo;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the people of the demonstration fill in about a case when all goes well. */
@Component
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoCaseAnswers {

    private static final String WHY = "Nodig voor de opvolging (demonstratie).";

    private final DatabaseClock clock;

    DemoCaseAnswers(DatabaseClock clock) {
        this.clock = clock;
    }

    FormValues to(String formId, FormStart start, DemoCasePlan plan) {
        LocalDate today = clock.today();
        return new FormValues(
                switch (formId) {
                    case "inform-subject" -> Map.of("outcome", "INFORMED", "subjects", told(start, today), "note", "");
                    case "assess-items" ->
                        Map.of("items", items(start, plan, today), "justification", WHY, "nextStep", "CONTINUE");
                    case "read-again" -> Map.of("decision", "APPROVE");
                    case "transmit-items" ->
                        Map.of(
                                "outcome",
                                "SEND",
                                "recipient",
                                option(start, "recipients", ""),
                                "delivery",
                                option(start, "deliveries", Delivery.PORTAL.name()),
                                "large",
                                false,
                                "confirmed",
                                true);
                    case "hand-over" ->
                        Map.of(
                                "outcome",
                                "HANDED_OVER",
                                "handedOn",
                                today,
                                "sha256",
                                String.valueOf(start.values().get("sha256")),
                                "confirmed",
                                true);
                    case "acknowledge-receipt" -> Map.of("outcome", "RECEIVED", "note", "");
                    case "give-view" -> Map.of("view", "NEEDED", "note", WHY);
                    case "decide-necessity" -> Map.of("decision", "NECESSARY", "motivation", WHY);
                    case "draft-agreement" ->
                        Map.of(
                                "startsOn",
                                today,
                                "endsOn",
                                today.plusMonths(6),
                                "parties",
                                option(start, "parties", "TWO"),
                                "measures",
                                "Wekelijks huisbezoek en budgetbegeleiding (demonstratie).");
                    case "record-agreement" -> Map.of("outcome", "SIGNED", "signedOn", today, "note", "");
                    case "follow-support" -> Map.of("result", "SUCCESSFUL", "endedOn", today, "note", "");
                    case "offer-help" -> Map.of("outcome", "RESOLVED", "note", WHY);
                    case "decide-notice" -> Map.of("decision", "DROPPED", "decidedOn", today, "motivation", WHY);
                    case "decide-guidance" -> Map.of("decision", "START", "motivation", WHY);
                    case "check-conditions" ->
                        Map.of(
                                "incomeMet",
                                "YES",
                                "propertyMet",
                                "YES",
                                "rentCalculated",
                                "YES",
                                "rent",
                                new BigDecimal("412.50"),
                                "calculation",
                                WHY);
                    default -> throw new IllegalArgumentException("no answers to " + formId);
                });
    }

    private static String option(FormStart start, String key, String preferred) {
        List<FormOption> options = start.options().getOrDefault(key, List.of());
        return options.stream()
                .map(FormOption::value)
                .filter(preferred::equals)
                .findFirst()
                .orElseGet(() -> options.isEmpty() ? preferred : options.get(0).value());
    }

    private static List<FormValues> told(FormStart start, LocalDate today) {
        List<FormValues> rows = new ArrayList<>();
        if (start.values().get("subjects") instanceof List<?> people) {
            for (Object each : people) {
                if (each instanceof Map<?, ?> row) {
                    rows.add(new FormValues(Map.of(
                            "id",
                            String.valueOf(row.get("id")),
                            "informed",
                            "YES",
                            "informedOn",
                            today,
                            "means",
                            "LETTER")));
                }
            }
        }
        return rows;
    }

    private static List<FormValues> items(FormStart start, DemoCasePlan plan, LocalDate today) {
        List<FormValues> rows = new ArrayList<>();
        if (start.values().get("items") instanceof List<?> shown) {
            boolean others = shown.stream().anyMatch(each -> each instanceof Map<?, ?> row && !asksSpecial(row));
            for (Object each : shown) {
                if (each instanceof Map<?, ?> row) {
                    rows.add(item(row, plan, !others, today));
                }
            }
        }
        return rows;
    }

    private static boolean asksSpecial(Map<?, ?> row) {
        return Boolean.TRUE.equals(row.get("asksSpecial"));
    }

    /** @param alone nothing else can be sent, so that this is */
    private static FormValues item(Map<?, ?> row, DemoCasePlan plan, boolean alone, LocalDate today) {
        Map<String, @Nullable Object> values = new HashMap<>();
        row.forEach((key, value) -> values.put(String.valueOf(key), value));
        String label = String.valueOf(row.get("item"));
        String subject = String.valueOf(row.get("subject"));
        NewSubject about = plan.subjects().stream()
                .filter(each -> subject.contains(each.name()))
                .findFirst()
                .orElse(plan.subjects().get(0));
        String value = DemoValues.of(label, about, today);
        if (value.isEmpty() || asksSpecial(row) && !plan.special() && !alone) {
            values.put("include", "LEAVE_OUT");
            return new FormValues(values);
        }
        values.put("include", "SEND");
        values.put("value", value);
        values.put("reason", WHY);
        if (asksSpecial(row)) {
            values.put("special", plan.special() ? "YES" : "NO");
        }
        return new FormValues(values);
    }
}
