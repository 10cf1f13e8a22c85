package be.protocolloket.tasklist.web;

import static be.protocolloket.tasklist.web.FormPages.DUTCH;
import static be.protocolloket.tasklist.web.FormPages.MESSAGES;
import static be.protocolloket.tasklist.web.FormPages.draw;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.form.FieldOptions;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormGroup;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormText;
import be.protocolloket.workflow.form.TextArea;
import be.protocolloket.workflow.form.TextField;
import be.protocolloket.workflow.form.parsing.TaskForms;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of this service, as they are deployed. */
class OwnFormsTests {

    private static final TaskForms FORMS = TaskForms.of("classpath*:forms/**/*.form");

    static List<String> ids() {
        return List.copyOf(FORMS.ids());
    }

    @Test
    void allAreThere() {
        assertThat(FORMS.ids())
                .contains(
                        "draft-protocol",
                        "bring-to-advice",
                        "bring-to-signing",
                        "revise-protocol",
                        "give-advice",
                        "answer-question",
                        "evaluate-advice",
                        "record-vtc-opinion",
                        "record-approval",
                        "fill-vacant-slot",
                        "sign-protocol",
                        "publish-protocol");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsDrawnFreshRefusedAndForChecking(String id) {
        PreparedForm prepared = prepared(id);
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            FormReading reading = prepared.read(Map.of());
            FormView refused = FormView.refused(prepared, reading, MESSAGES, locale);
            assertThat(draw("form", FormView.fresh(prepared, MESSAGES, locale))).contains("name=\"_shown\"");
            assertThat(draw("problems", refused) + draw("form", refused)).contains("field__error");
            assertThat(draw("answers", AnswersView.of(prepared, reading, MESSAGES, locale)))
                    .contains("<dl class=\"answers\">");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyConditionCanBeFollowedInTheBrowser(String id) {
        assertThat(flat(FORMS.require(id).components()))
                .filteredOn(part -> part.hide() != null)
                .allSatisfy(part -> assertThat(part.hide().test())
                        .as("%s: %s", part.name(), part.hide())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyTextHasItsEnglish(String id) {
        List<String> missing = new ArrayList<>();
        for (FormComponent part : flat(FORMS.require(id).components())) {
            for (String key : texts(part)) {
                String code = "forms." + id + "." + part.name() + "." + key;
                if (MESSAGES.getMessage(code, null, "", Locale.ENGLISH).isEmpty()) {
                    missing.add(code);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatCannotBeSeenIsNoAnswerWhereATextIsRequired(String id) {
        PreparedForm prepared = prepared(id);
        Map<String, String[]> unseen = new HashMap<>();
        for (FormComponent part : FORMS.require(id).components()) {
            if (part instanceof TextField || part instanceof TextArea) {
                unseen.put(
                        part.name(),
                        new String[] {"\u200b\u2060 \u00ad\ufeff\u200b\u200b\u200b\u200b\u200b\u200b\u200b"});
            }
        }
        assertThat(fields(prepared.read(unseen))).containsAll(fields(prepared.read(Map.of())));
    }

    @Test
    void signingIsReadInBothWays() {
        PreparedForm prepared = prepared("sign-protocol");
        assertThat(fields(prepared.read(post("decision", "REFUSE", "password", "x"))))
                .containsExactly("reason");
        assertThat(fields(prepared.read(post("decision", "SIGN", "password", "x"))))
                .containsExactly("read");
        assertThat(fields(prepared.withoutSecrets().read(post("decision", "SIGN", "read", "true"))))
                .isEmpty();
        assertThat(fields(prepared.read(post("decision", "SIGN", "read", "true"))))
                .containsExactly("password");
    }

    @Test
    void departingFromAnAdviceAsksForReasonsInThatRow() {
        PreparedForm prepared = prepared("evaluate-advice");
        Map<String, String[]> post =
                post("nextStep", "APPROVE", "advices[0].followed", "FOLLOWED", "advices[1].followed", "PARTLY");
        assertThat(fields(prepared.read(post))).containsExactly("advices[1].motivation");
        post.put("advices[1].motivation", new String[] {"Omdat het decreet anders bepaalt."});
        FormReading reading = prepared.read(post);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.values().list("advices").get(1).string("partyNumber"))
                .isEqualTo("2");
    }

    @Test
    void adviceAndQuestionExcludeEachOther() {
        PreparedForm prepared = prepared("give-advice");
        assertThat(fields(prepared.read(post("outcome", "ASK_INFORMATION")))).containsExactly("question");
        assertThat(fields(prepared.read(post("outcome", "NEGATIVE")))).containsExactly("text");
        assertThat(fields(prepared.read(post("outcome", "OTHER")))).contains("outcome");
    }

    private static PreparedForm prepared(String id) {
        List<Map<String, Object>> rows = List.of(
                Map.of("partyNumber", "1", "partyName", "Elegast", "outcome", "Positief", "slotName", "De voorzitter"),
                Map.of("partyNumber", "2", "partyName", "OCMW", "outcome", "Negatief", "slotName", "De directeur"));
        Map<String, Object> start = Map.of(
                "asked", true,
                "advices", rows,
                "slots", rows,
                "items", rows,
                "rules", rows,
                "subjects", rows,
                "hash", "ab".repeat(32),
                "signingAs", "An");
        return new PreparedForm(
                FORMS.require(id),
                start,
                Map.ofEntries(
                        entry("outcomes", options("POSITIVE", "NEGATIVE", "ASK_INFORMATION")),
                        entry("followUps", options("STAYS", "FOLLOWED", "PARTLY", "NOT_FOLLOWED")),
                        entry("renditions", options("FULL", "REDACTED")),
                        entry("signatories", options("p-1")),
                        entry("decisions", options("NOW", "UNTIL")),
                        entry("results", options("SUCCESSFUL", "OTHERWISE")),
                        entry("parties", options("TWO", "THREE")),
                        entry("recipients", options("r-1")),
                        entry("items", options("A-ID-NAME")),
                        entry("people", options("p-1")),
                        entry("ways", options("TRIGGER GROUND")),
                        entry("deliveries", options("PORTAL"))));
    }

    private static List<FormOption> options(String... values) {
        return List.of(values).stream()
                .map(value -> new FormOption(value, value))
                .toList();
    }

    private static Map<String, String[]> post(String... pairs) {
        Map<String, String[]> post = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            post.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return post;
    }

    private static List<String> fields(FormReading reading) {
        return reading.problems().stream().map(FieldProblem::field).toList();
    }

    private static List<FormComponent> flat(List<FormComponent> parts) {
        List<FormComponent> all = new ArrayList<>(parts);
        for (FormComponent part : parts) {
            if (part instanceof FormGroup group) {
                all.addAll(flat(group.parts()));
            } else if (part instanceof FormList list) {
                all.addAll(flat(list.parts()));
            }
        }
        return all;
    }

    private static List<String> texts(FormComponent part) {
        if (part instanceof FormText text) {
            return text.expression() == null ? List.of("text") : List.of();
        }
        if (!(part instanceof FormField field)) {
            return part instanceof FormList || part instanceof FormGroup group && group.label() != null
                    ? List.of("label")
                    : List.of();
        }
        List<String> keys = new ArrayList<>(List.of("label"));
        if (field.traits().description() != null) {
            keys.add("description");
        }
        FieldOptions options = FieldOptions.of(field);
        if (options != null) {
            options.fixed().forEach(option -> keys.add("option." + option.value()));
        }
        return keys;
    }
}
