package be.protocolloket.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.SharedActScenes.Scene;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.tasklist.TaskFormHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whose is it? One table of every act, and each act on what two bodies share tried by every person of the other body. */
@IntegrationTest
class SharedActsTests {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<RequestMethod> CHANGING =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

    /** How a controller says it: in the flash of the redirect, or in the address of a page that reads it there. */
    private static final List<String> TOLD = List.of("addFlashAttribute(", "?saved=true", "?corrected", "return back(");

    /** Marks and blanks without a picture. */
    private static final String UNSEEN =
            "\u200b\u2060\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\ufeff\u00a0";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    List<TaskFormHandler> handlers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyActStandsInTheTableAndNothingElse() {
        Set<String> there = new TreeSet<>();
        handlers.forEach(handler -> there.add("FORM " + handler.formId()));
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("be.protocolloket")) {
                mapping.getMethodsCondition().getMethods().stream()
                        .filter(CHANGING::contains)
                        .forEach(verb -> mapping.getPatternValues().forEach(path -> there.add(verb + " " + path)));
            }
        });
        assertThat(SharedAct.all())
                .extracting(SharedAct::act)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void everyActSaysWhoseItIsAndWhy() {
        assertThat(SharedAct.all()).allSatisfy(act -> {
            assertThat(act.scope()).isIn("SHARED", "OWN");
            assertThat(act.owner()).isNotBlank();
            assertThat(act.agrees()).hasSizeGreaterThan(5);
            if (act.shared()) {
                assertThat(act.other()).isNotIn("", "-");
                assertThat(act.twice()).isNotBlank();
                assertThat(act.shown()).isNotIn("", "-");
            }
        });
    }

    @Test
    void theGroupsOfATaskAreThoseOfTheTable() throws IOException {
        Map<String, Set<String>> groups = new TreeMap<>();
        try (var models = Files.walk(Path.of("processes"))) {
            models.filter(path -> path.toString().endsWith(".bpmn"))
                    .map(path -> Bpmn.readModelFromFile(path.toFile()))
                    .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                    .forEach(task -> groups.computeIfAbsent(
                                    "FORM " + task.getAttributeValueNs(CAMUNDA, "formRef"), id -> new TreeSet<>())
                            .add(task.getAttributeValueNs(CAMUNDA, "candidateGroups")));
        }
        assertThat(SharedAct.all().stream()
                        .filter(SharedAct::form)
                        .collect(Collectors.toMap(SharedAct::act, act -> Set.of(act.owner()))))
                .containsExactlyInAnyOrderEntriesOf(groups);
    }

    @Test
    void whatAnotherTestShowsIsThere() throws IOException {
        for (var act : SharedAct.all()) {
            if (act.shown().contains(".")) {
                var name = act.shown().split("\\.");
                try (var tests = Files.walk(Path.of("src/test/java"))) {
                    var file = tests.filter(path -> path.endsWith(name[0] + ".java"))
                            .findFirst();
                    assertThat(file).as(act.shown()).isPresent();
                    assertThat(Files.readString(file.get())).contains("void " + name[1] + "(");
                }
            }
        }
    }

    static Stream<SharedAct> tried() {
        return SharedAct.all().stream().filter(act -> act.shown().equals("here"));
    }

    @ParameterizedTest
    @MethodSource("tried")
    void theOtherBodyChangesNothingAndTheOwnerDoes(SharedAct act) throws Exception {
        var scene = SharedActScenes.of(context, act.name());
        var before = scene.state();
        Map<String, Integer> answers = new TreeMap<>();
        for (var other : scene.others()) {
            answers.put(other, answer(scene, other));
        }
        assertThat(answers).hasSizeGreaterThan(6);
        assertThat(answers.values()).as(answers.toString()).containsOnly(404);
        assertThat(scene.state()).isEqualTo(before);
        if (scene.changes()) {
            var done = sent(scene, scene.owner());
            assertThat(done.getResponse().getStatus()).isBetween(200, 399);
            if (done.getResponse().getStatus() >= 300) {
                assertThat(done.getFlashMap().get("noticeKey"))
                        .as("one sentence of what was done")
                        .isNotNull();
            }
            assertThat(scene.state()).isNotEqualTo(before);
            assertThat(answer(scene, scene.owner()))
                    .as("the second time: " + act.twice())
                    .isEqualTo(SharedActScenes.TWICE.get(act.name()));
        } else {
            assertThat(answer(scene, scene.owner())).isNotEqualTo(404).isLessThan(500);
        }
    }

    static Stream<SharedAct> reasoned() {
        return Stream.of("withdraw", "hold", "lift", "anchors/{anchor}")
                .map(end -> SharedAct.all().stream()
                        .filter(act ->
                                act.name().endsWith("/" + end) && act.shown().equals("here"))
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("reasoned")
    void aReasonThatNobodySeesIsNoReason(SharedAct act) throws Exception {
        var scene = SharedActScenes.of(context, act.name());
        var before = scene.state();
        var request = post(scene.path()).with(DemoLogin.as(scene.owner())).with(csrf());
        scene.answers().forEach((field, answer) -> request.param(field, field.equals("reason") ? UNSEEN : answer));
        var page = mvc.perform(request).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("href=\"#reason\"");
        assertThat(scene.state()).isEqualTo(before);
    }

    /** Not only the tasks of today's scenes: whatever is open between two bodies opens to its own groups alone. */
    @Test
    void aTaskBetweenTwoBodiesOpensToItsOwnGroupsAlone() throws Exception {
        for (var open : SharedActScenes.openTasks(context)) {
            for (var person : open.strangers()) {
                UnaryOperator<String> at = end -> "/tasks/" + open.id() + end;
                for (var path : List.of(at.apply(""), at.apply("/claim"), at.apply("/draft"))) {
                    assertThat(mvc.perform(post(path)
                                            .with(DemoLogin.as(person))
                                            .with(csrf())
                                            .param("_action", "confirm"))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus())
                            .as(person + " at " + open.element() + path)
                            .isEqualTo(404);
                }
            }
        }
    }

    /**
     * Whoever did something is told so, with what comes next: each controller that sends a browser on after a post gives it a sentence, and the
     * page to which it is sent shows it.
     */
    @Test
    void whoPostsIsToldWhatWasDone() throws IOException {
        var sentences = messages();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(path -> path.toString().endsWith("Controller.java"))
                    .toList()) {
                var methods = Files.readString(source).split("(?=@(?:Post|Get)Mapping)");
                for (var method : methods) {
                    if (method.startsWith("@PostMapping") && method.contains("\"redirect:")) {
                        assertThat(TOLD)
                                .as(source + ": " + method.lines().findFirst().orElse(""))
                                .anyMatch(method::contains);
                    }
                    Pattern.compile("\"noticeKey\", \"([a-z.-]+)\"\\)")
                            .matcher(method)
                            .results()
                            .forEach(key -> assertThat(sentences).contains(key.group(1)));
                }
            }
        }
    }

    private static Set<String> messages() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(path -> path.toString().endsWith("_nl.properties"))
                    .toList()) {
                Files.readAllLines(file).forEach(line -> keys.add(line.split("=", 2)[0].strip()));
            }
        }
        return keys;
    }

    private int answer(Scene scene, String person) throws Exception {
        return sent(scene, person).getResponse().getStatus();
    }

    private MvcResult sent(Scene scene, String person) throws Exception {
        var request = post(scene.path()).with(DemoLogin.as(person)).with(csrf());
        scene.answers().forEach(request::param);
        return mvc.perform(request).andReturn();
    }
}
