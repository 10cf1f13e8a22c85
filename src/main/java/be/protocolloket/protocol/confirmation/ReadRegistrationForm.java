package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form {@code read-registration}: a party's manager compares the transcription with the signed file before a signatory decides. */
@Component
class ReadRegistrationForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        PASS_ON,
        REJECT
    }

    private final ShownRegistration shown;
    private final PartyAnswers answers;

    ReadRegistrationForm(ShownRegistration shown, PartyAnswers answers) {
        this.shown = shown;
        this.answers = answers;
    }

    @Override
    public String formId() {
        return "read-registration";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        shown.party(task, Role.PROTOCOL_MANAGER, caller);
        return new FormStart(shown.values(task), Map.of(), shown.notices(task, Optional.empty()));
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        shown.party(task, Role.PROTOCOL_MANAGER, caller);
        var problems = shown.problems(task, values, values.chose("decision", Decision.REJECT));
        if (values.choice("decision", Decision.class).isEmpty()) {
            problems.add(new FieldProblem("decision", "protocol.refused.no-decision"));
        }
        if (values.chose("decision", Decision.PASS_ON) && !values.bool("compared")) {
            problems.add(new FieldProblem("compared", "protocol.refused.not-compared"));
        }
        return problems;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = shown.party(task, Role.PROTOCOL_MANAGER, caller);
        var problems = check(task, values, caller);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        var version = ShownRegistration.version(task);
        if (values.chose("decision", Decision.PASS_ON)) {
            answers.passOn(task.protocolId(), version, body, caller);
            return Map.of();
        }
        answers.reject(task.protocolId(), version, body, values.text("reason").strip(), caller);
        return Map.ofEntries(Variables.REGISTRATION_REJECTED.to(true));
    }
}
