package be.protocolloket.protocol;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.protocol.demo.DemoAnswers;
import be.protocolloket.protocol.demo.DemoCast;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.demo.DemoWalk;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.workflow.engine.ProcessRuns;
import be.protocolloket.workflow.form.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lets the people of the demonstration act, in the words of the domain. */
@Component
public class ProtocolStory {

    public static final EnterpriseNumber WOONSPRONG = new EnterpriseNumber("0405260456");
    public static final EnterpriseNumber GISTEL = new EnterpriseNumber("0212213729");
    public static final EnterpriseNumber ELEGAST = new EnterpriseNumber("0410412146");
    public static final EnterpriseNumber WOONHAVEN = new EnterpriseNumber("0403795657");

    private final ProtocolDrafting drafting;
    private final DemoCast cast;
    private final DemoWalk walk;
    private final OpenTasks openTasks;
    private final TaskCompletion completion;

    ProtocolStory(
            ProtocolDrafting drafting, DemoCast cast, DemoWalk walk, OpenTasks openTasks, TaskCompletion completion) {
        this.drafting = drafting;
        this.cast = cast;
        this.walk = walk;
        this.openTasks = openTasks;
        this.completion = completion;
    }

    public static ProtocolDocument gistelText() {
        return DemoTexts.completed(DemoTexts.GISTEL, "test");
    }

    public static ProtocolDocument elegastText() {
        return DemoTexts.completed(DemoTexts.ELEGAST, "test");
    }

    public static ProtocolDocument changed(ProtocolDocument document, Consumer<ObjectNode> change) {
        var tree = (ObjectNode) ProtocolDocuments.tree(document);
        change.accept(tree);
        return ProtocolDocuments.read(tree);
    }

    /** Between Woonsprong, which leads, and OCMW Gistel: with a governing body that approves, and a vacant slot. */
    public UUID gistelDraft() {
        return drafting.openDraft(gistelText(), WOONSPRONG, manager(WOONSPRONG)).id();
    }

    /** Between Elegast, which leads, and Woonhaven: nobody's governing body decides, and no slot is vacant. */
    public UUID elegastDraft() {
        return elegastDraft(elegastText());
    }

    public UUID elegastDraft(ProtocolDocument text) {
        return drafting.openDraft(text, ELEGAST, manager(ELEGAST)).id();
    }

    public Caller manager(EnterpriseNumber body) {
        return member(Role.PROTOCOL_MANAGER, body);
    }

    public Caller member(Role role, EnterpriseNumber body) {
        return cast.memberOf(List.of(GroupId.of(role, body).value()));
    }

    /** Everything goes well until the first task of the stage is open. */
    public void everythingGoesWellUntil(DemoStage stage, UUID protocol) {
        walk.take(protocol, stage);
    }

    /** Somebody of a role and body fills in the form that waits for them. */
    public void answers(UUID protocol, String form, Role role, EnterpriseNumber body, Map<String, Object> values) {
        var caller = member(role, body);
        completion.complete(taskFor(protocol, form, caller).taskId(), new FormValues(Map.copyOf(values)), caller);
    }

    void officerAdvises(UUID protocol, EnterpriseNumber body, String outcome) {
        answers(
                protocol,
                "give-advice",
                Role.DPO,
                body,
                Map.of("outcome", outcome, "text", "Wij hebben de tekst nagelezen."));
    }

    /** The manager who leads follows every advice, and goes on or back; where it goes on, the other parties say yes. */
    void evaluates(UUID protocol, EnterpriseNumber lead, String nextStep) {
        evaluatesAlone(protocol, lead, nextStep);
        walk.agree(protocol);
    }

    /** The manager who leads follows every advice, and goes on or back; the other parties have not answered yet. */
    void evaluatesAlone(UUID protocol, EnterpriseNumber lead, String nextStep) {
        var caller = manager(lead);
        var task = taskFor(protocol, "evaluate-advice", caller);
        var rows = DemoAnswers.rows(walk.start(task, caller), "advices", Map.of("followed", "FOLLOWED"));
        completion.complete(task.taskId(), new FormValues(Map.of("advices", rows, "nextStep", nextStep)), caller);
    }

    void refusesToSign(OpenTask task, String reason) {
        var caller = cast.memberOf(task.groups());
        var answers = Map.<String, Object>of(
                "hash",
                walk.start(task, caller).values().get("hash"),
                "decision",
                "REFUSE",
                "reason",
                reason,
                "password",
                DemoAccounts.PASSWORD);
        completion.complete(task.taskId(), new FormValues(Map.copyOf(answers)), caller);
    }

    /** The manager who leads submits the revised text, and the other parties say yes to it. */
    void managerRevises(UUID protocol, EnterpriseNumber lead, String change) {
        fills(protocol, "revise-protocol", manager(lead), Map.of("change", change, "summary", "Opmerkingen verwerkt."));
        walk.agree(protocol);
    }

    /** A manager answers about the text that the form shows. */
    public void fills(UUID protocol, String form, Caller caller, Map<String, Object> answers) {
        var task = taskFor(protocol, form, caller);
        var all = new HashMap<String, Object>(walk.start(task, caller).values());
        all.putAll(answers);
        completion.complete(task.taskId(), new FormValues(Map.copyOf(all)), caller);
    }

    /** Every other party says yes to what it is asked. */
    public void othersAgree(UUID protocol) {
        walk.agree(protocol);
    }

    /** The process of the protocol itself, up to its publication; null when it is over. */
    ProcessInstance conclusion(UUID protocol) {
        return ProcessRuns.of(ProtocolConclusionProcess.KEY, protocol);
    }

    public List<String> openForms(UUID protocol) {
        return openTasks.of(protocol).stream().map(OpenTask::formId).sorted().toList();
    }

    List<OpenTask> open(UUID protocol) {
        return openTasks.of(protocol);
    }

    private OpenTask taskFor(UUID protocol, String form, Caller caller) {
        return openTasks.of(protocol).stream()
                .filter(task -> task.formId().equals(form))
                .filter(task -> task.groups().stream().anyMatch(caller.groupIds()::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + form + " for " + caller.groupIds()));
    }
}
