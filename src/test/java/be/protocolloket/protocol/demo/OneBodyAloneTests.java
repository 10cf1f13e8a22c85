package be.protocolloket.protocol.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Registered;
import be.protocolloket.Staff;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Policies;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.drafting.DraftChangedException;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.registration.RegistrationStory;
import be.protocolloket.publication.register.RegisterDocuments;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskConflictException;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.tasklist.TaskTakenException;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the people of one body do in whichever order: while somebody of the other body does not act, no protocol binds it. */
@IntegrationTest
class OneBodyAloneTests {

    private static final int STEPS = 60;
    private static final AtomicInteger DONE = new AtomicInteger();
    private static final AtomicInteger REACHED_SIGNING = new AtomicInteger();

    private static final List<String> OWN = List.of(
            "elegast-beheer",
            "elegast-directeur",
            "elegast-voorzitter",
            "elegast-dpo",
            "elegast-web",
            "elegast-begeleider",
            "elegast-archief",
            "elegast-admin");
    private static final List<String> OTHERS =
            List.of("woonhaven-beheer", "woonhaven-directeur", "woonhaven-voorzitter", "woonhaven-web", "cranium-dpo");

    /** Who of the other body never acts. */
    private enum Absent {
        EVERYBODY,
        MANAGER,
        SIGNATORIES;

        boolean keeps(OpenTask task) {
            return switch (this) {
                case EVERYBODY -> task.groups().stream().anyMatch(group -> group.contains(RegistrationStory.WOONHAVEN));
                case MANAGER -> task.groups().contains("protocolmanager:" + RegistrationStory.WOONHAVEN);
                case SIGNATORIES ->
                    task.groups().stream()
                            .anyMatch(group -> group.startsWith("signatory:" + RegistrationStory.WOONHAVEN));
            };
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    Protocols protocols;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    ProtocolStory story;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskCompletion completion;

    @Autowired
    DemoWalk walk;

    @Autowired
    DemoAnswers answers;

    @Autowired
    Policies policies;

    @Autowired
    RegisterDocuments register;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingBindsABodyThatDidNotAct(long seed) {
        var random = new Random(seed);
        var absent = Absent.values()[(int) (seed % Absent.values().length)];
        boolean existing = seed % 2 == 0;
        var people = new ArrayList<Caller>();
        var staff = Staff.of(context, UUID.randomUUID());
        OWN.forEach(username -> people.add(staff.caller(username)));
        OTHERS.forEach(username -> people.add(staff.caller(username)));
        var manager = people.get(0);
        var protocol = existing
                ? Registered.entered(context, RegistrationStory.text(), RegistrationStory.facts(), manager)
                        .id()
                : story.elegastDraft();
        for (int step = 0; step < STEPS; step++) {
            if (!existing && seed <= 6 && random.nextInt(4) == 0) {
                rewrite(protocol, random, manager);
            } else {
                answer(protocol, absent, random, people);
            }
            bindsNobody(protocol);
        }
        if (protocols.get(protocol).state() == DocumentState.SIGNING) {
            REACHED_SIGNING.incrementAndGet();
        }
    }

    @AfterAll
    static void somethingWasDone() {
        assertThat(DONE).as("tasks completed").hasValueGreaterThan(10);
        assertThat(REACHED_SIGNING).as("texts that came to signing").hasPositiveValue();
    }

    private void answer(UUID protocol, Absent absent, Random random, List<Caller> people) {
        var open = tasks.of(protocol).stream()
                .filter(task -> !absent.keeps(task) || random.nextInt(3) == 0)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var task = open.get(random.nextInt(open.size()));
        var allowed = people.stream()
                .filter(person -> absent.keeps(task) ? own(person) : true)
                .filter(person ->
                        random.nextInt(4) == 0 || task.groups().stream().anyMatch(person.groupIds()::contains))
                .toList();
        if (allowed.isEmpty()) {
            return;
        }
        var person = allowed.get(random.nextInt(allowed.size()));
        try {
            completion.complete(task.taskId(), answers.to(task.formId(), walk.start(task, person)), person);
            DONE.incrementAndGet();
        } catch (TaskRefusedException
                | NotHereException
                | TaskTakenException
                | TaskEndedException
                | TaskConflictException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private static boolean own(Caller person) {
        return person.groupIds().stream().noneMatch(group -> group.contains(RegistrationStory.WOONHAVEN));
    }

    /** The text that one manager would like: the other side needs no signature, or signs by somebody of his own house. */
    private void rewrite(UUID protocol, Random random, Caller manager) {
        var version = protocols.currentVersion(protocol);
        var tree = (ObjectNode) ProtocolDocuments.tree(version.document());
        var other = (ObjectNode) tree.at("/parties/1");
        switch (random.nextInt(4)) {
            case 0 -> other.path("signatories").forEach(slot -> ((ObjectNode) slot).put("required", false));
            case 1 -> other.putArray("signatories");
            case 2 ->
                other.path("signatories")
                        .forEach(slot -> ((ObjectNode) slot)
                                .put("name", "Jan De Koninck")
                                .put("state", "NAMED"));
            default -> other.putObject("dpo").put("person", "Iemand van Elegast");
        }
        try {
            drafting.saveDraft(version.id(), version.revision(), ProtocolDocuments.read(tree), manager);
        } catch (ProtocolRefusedException | DraftChangedException | NotHereException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private void bindsNobody(UUID protocol) {
        var view = protocols.get(protocol);
        assertThat(view.state()).isNotEqualTo(DocumentState.CONCLUDED);
        assertThat(view.effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        assertThat(view.conclusionDate()).isNull();
        assertThatThrownBy(() -> policies.of(protocol)).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> register.concluded(protocol)).isInstanceOf(NotHereException.class);
    }
}
