package be.protocolloket.advice.giving;

import be.protocolloket.advice.record.AdviceTask;
import be.protocolloket.advice.record.LeadManagers;
import be.protocolloket.advice.record.Question;
import be.protocolloket.advice.record.QuestionTable;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code answer-question}: the protocol manager of the body that leads answers an officer. */
@Component
class AnswerQuestionForm implements TaskFormHandler {

    private final LeadManagers managers;
    private final QuestionTable questions;
    private final Advising advising;

    AnswerQuestionForm(LeadManagers managers, QuestionTable questions, Advising advising) {
        this.managers = managers;
        this.questions = questions;
        this.advising = advising;
    }

    @Override
    public String formId() {
        return "answer-question";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        managers.require(context.protocolId(), caller);
        AdviceTask task = AdviceTask.of(context);
        String text = questions
                .open(task.versionId(), task.party())
                .map(Question::text)
                .orElse("");
        return FormStart.of(Map.of("question", text));
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        managers.require(context.protocolId(), caller);
        advising.answer(AdviceTask.of(context), values.text("answer"), caller);
        return Map.of();
    }
}
