package be.protocolloket.exchange.api;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.api.refusal.ApiRefusedException;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.PreparedForms;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskRefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Takes a step of a transfer as a person would: finds the open task, fills in its form and completes it. The form handler checks the answers. */
@Component
class TransferSteps {

    private final OpenCaseTasks tasks;
    private final TaskDesk desk;
    private final PreparedForms forms;
    private final TaskCompletion completion;

    TransferSteps(OpenCaseTasks tasks, TaskDesk desk, PreparedForms forms, TaskCompletion completion) {
        this.tasks = tasks;
        this.desk = desk;
        this.forms = forms;
        this.completion = completion;
    }

    /** An open form and the values it starts with. */
    record Opened(OpenTask task, TaskContext context, FormStart start) {}

    /**
     * @throws AccessDeniedException when it is the other body's
     * @throws ApiRefusedException (409) when something else is to be done first, by a person or not
     */
    Opened open(TransferView transfer, Step step, Caller caller, Locale locale) {
        var body = step.body(transfer);
        if (!caller.actsFor(body)) {
            throw new AccessDeniedException("a step of the other body");
        }
        var waiting = tasks.of(transfer, body)
                .orElseThrow(() -> ApiRefusedException.conflict("step-not-open", step.formId()));
        if (!waiting.formId().equals(step.formId())) {
            var code = Step.isOne(waiting.formId()) ? "other-step-open" : "human-step-pending";
            throw ApiRefusedException.conflict(code, tasks.name(waiting, locale), waiting.formId());
        }
        var context = desk.context(waiting);
        return new Opened(waiting, context, forms.start(context, caller));
    }

    /**
     * In the caller's transaction, which must exist.
     *
     * @param answers by field, as the form names it; a null is no answer
     * @throws TaskRefusedException with every problem at its field
     */
    void finish(Opened opened, Map<String, String> answers, Caller caller) {
        Map<String, String[]> posted = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> new String[] {answer.getValue()}));
        var reading = forms.prepare(opened.task(), opened.start()).read(posted);
        if (reading.accepted()) {
            reading = reading.with(completion.check(opened.context(), reading.values(), caller));
        }
        if (!reading.accepted()) {
            throw new TaskRefusedException(reading.problems());
        }
        completion.completeWithin(opened.task().taskId(), reading.values(), caller);
    }

    static List<?> rows(Opened opened, String list) {
        return opened.start().values().get(list) instanceof List<?> rows ? rows : List.of();
    }
}
