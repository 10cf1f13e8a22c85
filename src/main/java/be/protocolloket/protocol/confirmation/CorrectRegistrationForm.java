package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.registration.FactCorrections;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code correct-registration}: who registered entered it anew after a rejection, and lets every party be asked again. */
@Component
class CorrectRegistrationForm implements TaskFormHandler {

    private final Protocols protocols;
    private final ProtocolStates states;
    private final FactCorrections corrections;
    private final Timeline timeline;

    CorrectRegistrationForm(
            Protocols protocols, ProtocolStates states, FactCorrections corrections, Timeline timeline) {
        this.protocols = protocols;
        this.states = states;
        this.corrections = corrections;
        this.timeline = timeline;
    }

    @Override
    public String formId() {
        return "correct-registration";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        registrar(task, caller);
        Map<String, Object> values =
                Map.of("entered", String.valueOf(newest(task).number()));
        return enteredAnew(task)
                ? FormStart.of(values)
                : new FormStart(
                        values,
                        Map.of(),
                        List.of("protocol.notice.nothing-anew"),
                        new FormStart.First(
                                "protocol.register.correct", "/protocols/" + task.protocolId() + "/register"));
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        registrar(task, caller);
        return enteredAnew(task) ? List.of() : List.of(new FieldProblem(null, "protocol.refused.nothing-anew"));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var protocol = registrar(task, caller);
        states.lock(protocol.id());
        var problems = check(task, values, caller);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        timeline.record(
                protocol.id(),
                "protocol.timeline.registration-asked-again",
                corrections.enteredBy(protocol.id()),
                caller.personId(),
                Map.of(
                        "a-number",
                        String.valueOf(newest(task).number()),
                        "b-summary",
                        values.text("summary").strip()));
        return Map.of();
    }

    private ProtocolView registrar(TaskContext task, Caller caller) {
        var protocol = protocols.require(task.protocolId(), caller);
        if (!caller.holds(Role.PROTOCOL_MANAGER, corrections.enteredBy(protocol.id()))) {
            throw new NotHereException();
        }
        return protocol;
    }

    private boolean enteredAnew(TaskContext task) {
        return !newest(task).id().equals(ShownRegistration.version(task));
    }

    private VersionView newest(TaskContext task) {
        return corrections
                .open(task.protocolId())
                .map(open -> protocols.version(open.versionId()))
                .orElseGet(() -> protocols.currentVersion(task.protocolId()));
    }
}
