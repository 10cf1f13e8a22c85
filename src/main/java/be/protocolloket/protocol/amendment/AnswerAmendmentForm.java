package be.protocolloket.protocol.amendment;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.model.AmendmentRequestProcess.CodeVariables;
import be.protocolloket.protocol.model.AmendmentRequestProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form {@code answer-amendment}: the manager takes a request for an amendment up, or not. */
@Component
class AnswerAmendmentForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        TAKE_UP,
        DECLINE
    }

    private final Protocols protocols;
    private final AmendmentTable table;
    private final AmendmentDesk desk;
    private final AmendmentWords words;

    AnswerAmendmentForm(Protocols protocols, AmendmentTable table, AmendmentDesk desk, AmendmentWords words) {
        this.protocols = protocols;
        this.table = table;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String formId() {
        return "answer-amendment";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        var asked = asked(task, caller);
        String notes = table.askers(asked.id()).stream()
                .map(AmendmentRequest.Asker::note)
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n"));
        return FormStart.of(Map.of(
                "wish",
                words.of(asked.protocolId(), asked.wish(), LocaleContextHolder.getLocale()),
                "notes",
                notes.isEmpty() ? "-" : notes));
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        asked(task, caller);
        return values.choice("decision", Decision.class).isEmpty()
                ? List.of(new FieldProblem("decision", "protocol.refused.no-decision"))
                : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var problems = check(task, values, caller);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        desk.answer(
                asked(task, caller).id(), values.chose("decision", Decision.TAKE_UP), values.text("reason"), caller);
        return Map.of();
    }

    private AmendmentRequest asked(TaskContext task, Caller caller) {
        protocols.require(task.protocolId(), caller);
        if (!caller.holds(Role.PROTOCOL_MANAGER, task.get(Variables.PARTY_NUMBER))) {
            throw new NotHereException();
        }
        return table.find(task.get(CodeVariables.REQUEST_ID)).orElseThrow(NotHereException::new);
    }
}
