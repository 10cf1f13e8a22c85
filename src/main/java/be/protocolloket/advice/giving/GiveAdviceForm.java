package be.protocolloket.advice.giving;

import be.protocolloket.advice.Outcome;
import be.protocolloket.advice.model.AdviceAnswer;
import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.advice.record.AdviceTask;
import be.protocolloket.advice.record.AdviceWords;
import be.protocolloket.advice.record.Officers;
import be.protocolloket.advice.record.Statement;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code give-advice}: for the officer of one party, about exactly one version. */
@Component
class GiveAdviceForm implements TaskFormHandler {

    private static final List<Outcome> ADVICES =
            List.of(Outcome.POSITIVE, Outcome.POSITIVE_WITH_REMARKS, Outcome.NEGATIVE);

    private final Officers officers;
    private final Advising advising;
    private final Protocols protocols;
    private final AdviceHistory history;
    private final AdviceWords words;

    GiveAdviceForm(
            Officers officers, Advising advising, Protocols protocols, AdviceHistory history, AdviceWords words) {
        this.officers = officers;
        this.advising = advising;
        this.protocols = protocols;
        this.history = history;
        this.words = words;
    }

    @Override
    public String formId() {
        return "give-advice";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        AdviceTask task = AdviceTask.of(context);
        officers.require(task.protocolId(), task.party(), caller);
        Map<String, Object> values = new HashMap<>(history.of(task));
        values.put("partyName", history.name(task.party()));
        values.put("hash", String.valueOf(protocols.version(task.versionId()).sha256()));
        return new FormStart(
                values, Map.of("outcomes", options(task)), officers.warnings(task.protocolId(), task.party(), caller));
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        AdviceTask task = AdviceTask.of(context);
        officers.require(task.protocolId(), task.party(), caller);
        AdviceAnswer answer = values.choice("outcome", AdviceAnswer.class)
                .orElseThrow(() -> new TaskRefusedException(
                        List.of(new FieldProblem("outcome", "advice.problem.outcome-missing"))));
        if (answer == AdviceAnswer.ASK_INFORMATION) {
            advising.ask(task, values.text("question"), caller);
        } else {
            var statement =
                    new Statement(Outcome.valueOf(answer.name()), values.text("text"), values.strings("checkedPoints"));
            advising.give(task, statement, caller);
        }
        return Map.ofEntries(DpoAdviceProcess.Variables.ADVICE_OUTCOME.to(answer));
    }

    private List<FormOption> options(AdviceTask task) {
        List<FormOption> options = new ArrayList<>();
        ADVICES.forEach(outcome -> options.add(option(outcome)));
        if (advising.mayWaive(task)) {
            options.add(new FormOption(Outcome.WAIVED.name(), words.of("advice.option.waived")));
        }
        options.add(new FormOption(AdviceAnswer.ASK_INFORMATION.name(), words.of("advice.option.ask-information")));
        return options;
    }

    private FormOption option(Outcome outcome) {
        return new FormOption(outcome.name(), words.of(outcome.messageKey()));
    }
}
