package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PasswordConfirmations;
import be.protocolloket.party.ReauthenticationResult;
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
import org.springframework.stereotype.Component;

/** The form {@code confirm-registration}: a signatory in office confirms for a party that a registered protocol was concluded like this. */
@Component
class ConfirmRegistrationForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        CONFIRM,
        REJECT
    }

    private static final String PASSWORD = "password";

    private final ShownRegistration shown;
    private final PartyAnswers answers;
    private final PasswordConfirmations passwords;
    private final Bodies bodies;

    ConfirmRegistrationForm(
            ShownRegistration shown, PartyAnswers answers, PasswordConfirmations passwords, Bodies bodies) {
        this.shown = shown;
        this.answers = answers;
        this.passwords = passwords;
        this.bodies = bodies;
    }

    @Override
    public String formId() {
        return "confirm-registration";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        var body = shown.party(task, Role.SIGNATORY, caller);
        var values = shown.values(task);
        values.put("confirmingFor", bodies.shortName(body));
        var obstacle = answers.obstacle(ShownRegistration.version(task), body, caller);
        return new FormStart(values, Map.of(), shown.notices(task, obstacle));
    }

    /** Checks the password outside the transaction. The first page has none: it is asked for with the confirmation. */
    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        var problems = problems(task, shown.party(task, Role.SIGNATORY, caller), values, caller);
        return problems.isEmpty() && values.has(PASSWORD)
                ? told(passwords.check(task.taskId(), values.text(PASSWORD), caller))
                : problems;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = shown.party(task, Role.SIGNATORY, caller);
        refuse(problems(task, body, values, caller));
        refuse(told(passwords.demand(task.taskId(), values.text(PASSWORD), caller)));
        var version = ShownRegistration.version(task);
        if (values.chose("decision", Decision.CONFIRM)) {
            answers.confirm(task.protocolId(), version, body, caller);
            return Map.of();
        }
        answers.reject(task.protocolId(), version, body, values.text("reason").strip(), caller);
        return Map.ofEntries(Variables.REGISTRATION_REJECTED.to(true));
    }

    private List<FieldProblem> problems(TaskContext task, EnterpriseNumber body, FormValues values, Caller caller) {
        var problems = shown.problems(task, values, values.chose("decision", Decision.REJECT));
        if (values.choice("decision", Decision.class).isEmpty()) {
            problems.add(new FieldProblem("decision", "protocol.refused.no-decision"));
        }
        if (values.chose("decision", Decision.CONFIRM)) {
            if (!values.bool("declared")) {
                problems.add(new FieldProblem("declared", "protocol.refused.not-declared"));
            }
            answers.obstacle(ShownRegistration.version(task), body, caller)
                    .ifPresent(key -> problems.add(0, new FieldProblem(null, key)));
        }
        return problems;
    }

    private static List<FieldProblem> told(ReauthenticationResult password) {
        return switch (password) {
            case OK -> List.of();
            case WRONG -> List.of(new FieldProblem(PASSWORD, "protocol.refused.password-wrong"));
            case LOCKED -> List.of(new FieldProblem(PASSWORD, "protocol.refused.password-locked"));
        };
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
    }
}
