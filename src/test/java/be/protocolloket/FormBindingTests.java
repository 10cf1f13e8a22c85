package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.form.parsing.TaskForms;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms are the Dutch source of what a task asks; this keeps them used, shown and said in English too. */
@Execution(ExecutionMode.CONCURRENT)
class FormBindingTests {

    private static final Set<String> SUPPORTED = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "text",
            "group",
            "separator",
            "spacer",
            "dynamiclist");

    private static final Set<String> SILENT = Set.of("separator", "spacer");

    private static final Pattern FORM_ID = Pattern.compile("String formId\\(\\) \\{\\s+return \"([a-z-]+)\";");
    private static final Pattern CHOSEN = Pattern.compile("\\.chose\\(\"(\\w+)\", [\\w.]+\\.([A-Z_]+)\\)");
    private static final Pattern LISTED =
            Pattern.compile("The options of \\{@code (\\w+)}\\. \\*/\\s+(?:private )?enum \\w+ \\{([^}]+)}");

    static List<Path> forms() {
        return ModelFile.files(Path.of("forms"));
    }

    @Test
    void thereAreFormsToCheckAndThePagesCanShowEachOfThem() {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(TaskForms.of("file:forms/**/*.form").ids()).hasSameSizeAs(forms());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedAfterItsFileAndUsesOnlyWhatTheHouseKnows(Path file) {
        JsonNode form = read(file);
        assertThat(file.getFileName()).hasToString(text(form, "id") + ".form");
        assertThat(text(form, "type")).isEqualTo("default");
        assertThat(form.get("schemaVersion").intValue()).isEqualTo(16);
        assertThat(text(form, "executionPlatform")).isEqualTo("Camunda Platform");
        assertThat(text(form, "executionPlatformVersion")).isEqualTo("7.24.0");
        List<JsonNode> components = components(form);
        assertThat(components)
                .isNotEmpty()
                .allSatisfy(component -> assertThat(SUPPORTED).contains(text(component, "type")));
        assertThat(components.stream().map(FormBindingTests::name)).doesNotHaveDuplicates();
        assertThat(components)
                .allSatisfy(
                        component -> assertThat(words(component).isEmpty() && !SILENT.contains(text(component, "type")))
                                .as("says nothing: " + name(component))
                                .isFalse());
    }

    @Test
    void everyFormBelongsToExactlyOneUserTaskOfItsRoom() {
        List<String> tasks = ModelFile.all().stream()
                .flatMap(model -> model.elements(UserTask.class).stream()
                        .map(task -> model.room() + "/" + task.getAttributeValueNs(ModelFile.CAMUNDA, "formRef")))
                .toList();
        assertThat(forms().stream()
                        .map(file -> file.getParent().getFileName() + "/"
                                + file.getFileName().toString().replace(".form", "")))
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void everyWordOfAFormIsSaidInEnglishAndNothingElseIs() {
        Map<String, String> dutch = new TreeMap<>();
        forms().forEach(file -> {
            JsonNode form = read(file);
            components(form)
                    .forEach(component -> words(component)
                            .forEach((kind, words) -> dutch.put(
                                    "forms." + text(form, "id") + "." + name(component) + "." + kind, words)));
        });
        Map<String, String> dutchMessages = messages("nl");
        dutchMessages.forEach(
                (key, words) -> assertThat(dutch.put(key, words)).as(key).isNull());
        taskIds().forEach(id -> dutch.put("forms.task." + id, "the model's name"));
        assertThat(messages("en").keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch.values()).noneMatch(String::isBlank);
        assertThat(messages("en").values()).noneMatch(String::isBlank);
    }

    @Test
    void everyTaskSaysWhyItExistsInBothLanguages() {
        Set<String> expected = taskIds().stream()
                .map(id -> "forms.task." + id + ".why")
                .collect(Collectors.toCollection(TreeSet::new));
        for (String language : List.of("nl", "en")) {
            assertThat(messages(language).keySet().stream().filter(key -> key.endsWith(".why")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyOptionThatTheServerOffersInAFixedSetHasItsWords() {
        assertThat(messages("nl"))
                .containsKeys(
                        "forms.give-advice.outcome.option.POSITIVE",
                        "forms.give-advice.outcome.option.POSITIVE_WITH_REMARKS",
                        "forms.give-advice.outcome.option.NEGATIVE",
                        "forms.give-advice.outcome.option.WAIVED",
                        "forms.give-advice.outcome.option.ASK_INFORMATION",
                        "forms.evaluate-advice.followed.option.STAYS",
                        "forms.evaluate-advice.followed.option.FOLLOWED",
                        "forms.evaluate-advice.followed.option.PARTLY",
                        "forms.evaluate-advice.followed.option.NOT_FOLLOWED",
                        "forms.inform-subject.outcome.option.INFORMED",
                        "forms.inform-subject.outcome.option.EXCEPTION",
                        "forms.inform-subject.outcome.option.STOP",
                        "forms.offer-help.outcome.option.RESOLVED",
                        "forms.offer-help.outcome.option.SUPPORT_BEGUN",
                        "forms.offer-help.outcome.option.REFUSED_BY_TENANT",
                        "forms.offer-help.outcome.option.NO_RESULT",
                        "forms.publish-protocol.rendition.option.FULL",
                        "forms.publish-protocol.rendition.option.REDACTED");
    }

    /** What the code compares an answer with can be chosen, and a list of options in the code is the form's. */
    @Test
    void whatTheCodeReadsAsAChoiceStandsInAForm() throws IOException {
        int compared = 0;
        for (Path source : ModelFile.files(ModelFile.MAIN)) {
            String code = Files.readString(source);
            for (MatchResult chosen : CHOSEN.matcher(code).results().toList()) {
                Set<Set<String>> all = options(code, chosen.group(1));
                assertThat(all.isEmpty() || all.stream().anyMatch(options -> options.contains(chosen.group(2))))
                        .as(source + ": " + chosen.group())
                        .isTrue();
                compared++;
            }
            for (MatchResult listed : LISTED.matcher(code).results().toList()) {
                assertThat(options(code, listed.group(1)))
                        .as(source + ": " + listed.group())
                        .contains(Set.of(listed.group(2).strip().split("[,\\s]+")));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(25);
    }

    /** The sets of options that fields of this name have: in the form that the code handles, or else in any. */
    private static Set<Set<String>> options(String code, String field) {
        Matcher handled = FORM_ID.matcher(code);
        String only = handled.find() ? handled.group(1) + ".form" : "";
        return forms().stream()
                .filter(file -> only.isEmpty() || file.getFileName().toString().equals(only))
                .flatMap(file -> components(read(file)).stream())
                .filter(component -> name(component).equals(field) && component.has("values"))
                .map(component -> component
                        .path("values")
                        .valueStream()
                        .map(value -> text(value, "value"))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<String> taskIds() {
        return ModelFile.all().stream()
                .flatMap(model -> model.elements(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a component says to people, by kind: label, description, text or option.VALUE. */
    private static Map<String, String> words(JsonNode component) {
        Map<String, String> words = new TreeMap<>();
        if (component.has("label") || component.has("dateLabel")) {
            words.put("label", text(component, component.has("label") ? "label" : "dateLabel"));
        }
        for (String kind : List.of("description", "text")) {
            if (component.has(kind)) {
                words.put(kind, text(component, kind));
            }
        }
        component.path("values").forEach(value -> words.put("option." + text(value, "value"), text(value, "label")));
        return words;
    }

    private static List<JsonNode> components(JsonNode parent) {
        List<JsonNode> all = new ArrayList<>();
        parent.path("components").forEach(component -> {
            all.add(component);
            all.addAll(components(component));
        });
        return all;
    }

    private static String name(JsonNode component) {
        return text(component, component.has("key") ? "key" : "id");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    private static Map<String, String> messages(String language) {
        Properties properties = new Properties();
        Path file = Path.of("src/main/resources/messages/forms_" + language + ".properties");
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> all = new TreeMap<>();
        properties.forEach((key, words) -> all.put((String) key, (String) words));
        return all;
    }
}
