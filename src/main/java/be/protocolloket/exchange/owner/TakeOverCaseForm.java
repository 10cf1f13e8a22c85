package be.protocolloket.exchange.owner;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.model.CaseTakeoverProcess.CodeVariables;
import be.protocolloket.exchange.model.CaseTakeoverProcess.Variables;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code take-over-case}: who of the body answers for the case from now on. */
@Component
class TakeOverCaseForm implements TaskFormHandler {

    private final CaseOwners owners;

    TakeOverCaseForm(CaseOwners owners) {
        this.owners = owners;
    }

    @Override
    public String formId() {
        return "take-over-case";
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        List<FormOption> people = owners.candidates(body(task, caller)).entrySet().stream()
                .map(person -> new FormOption(person.getKey().toString(), person.getValue()))
                .toList();
        return new FormStart(Map.of(), Map.of("people", people), List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        return chosen(task, values, caller).isPresent()
                ? List.of()
                : List.of(new FieldProblem("to", "exchange.problem.owner-other"));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        UUID to = chosen(task, values, caller)
                .orElseThrow(() ->
                        new TaskRefusedException(List.of(new FieldProblem("to", "exchange.problem.owner-other"))));
        owners.takeOver(task.get(CodeVariables.CASE_ID), body(task, caller), to, values.text("reason"), caller);
        return Map.of();
    }

    private Optional<UUID> chosen(TaskContext task, FormValues values, Caller caller) {
        return owners.candidates(body(task, caller)).keySet().stream()
                .filter(person -> person.toString().equals(values.text("to")))
                .findFirst();
    }

    private static EnterpriseNumber body(TaskContext task, Caller caller) {
        var body = task.get(Variables.PARTY_NUMBER);
        CaseSight.requireWorker(caller, body);
        return body;
    }
}
