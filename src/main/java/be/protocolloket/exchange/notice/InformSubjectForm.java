package be.protocolloket.exchange.notice;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.model.NoticeOutcome;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.preparation.SubjectWords;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form {@code inform-subject}: the disclosing body tells the data subjects first, asks its officer for an exception where the protocol provides one, or stops. */
@Component
class InformSubjectForm implements TaskFormHandler {

    /** What {@code outcome} can be. */
    private enum Outcome {
        INFORMED,
        EXCEPTION,
        STOP
    }

    private final Preparation preparation;
    private final Informing informing;
    private final SubjectWords subjects;
    private final CaseRule rule;
    private final Words words;

    InformSubjectForm(Preparation preparation, Informing informing, SubjectWords subjects, CaseRule rule, Words words) {
        this.preparation = preparation;
        this.informing = informing;
        this.subjects = subjects;
        this.rule = rule;
        this.words = words;
    }

    @Override
    public String formId() {
        return "inform-subject";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing preparing = preparation.look(task.transferId());
        Map<UUID, String> names = subjects.forDiscloser(preparing.about(), preparing.view());
        return new FormStart(
                Map.of(
                        "subjects",
                        informing.outstanding(preparing).stream()
                                .map(id -> Map.<String, Object>of("subjectName", String.valueOf(names.get(id))))
                                .toList()),
                Map.of("outcomes", outcomes(preparing)),
                rule.warnings(preparing));
    }

    /** An exception can be asked only where the protocol provides one. */
    private List<FormOption> outcomes(Preparing preparing) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome != Outcome.EXCEPTION || Informing.exceptions(preparing))
                .map(outcome -> new FormOption(
                        outcome.name(), words.of("forms.inform-subject.outcome.option." + outcome.name())))
                .toList();
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return values.chose("outcome", Outcome.INFORMED)
                ? informing.problems(
                        preparation.look(TransferTask.of(context).transferId()).about(), values)
                : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing preparing = preparation.enter(task.transferId());
        Outcome outcome = values.choice("outcome", Outcome.class)
                .orElseThrow(() -> Preparation.refused("outcome", "exchange.problem.choice-missing"));
        return switch (outcome) {
            case INFORMED -> {
                informing.inform(preparing, values, caller);
                yield Map.ofEntries(Variables.NOTICE_OUTCOME.to(NoticeOutcome.INFORMED));
            }
            case EXCEPTION -> {
                informing.askException(preparing, values.text("exceptionReason"), caller);
                yield Map.ofEntries(Variables.NOTICE_OUTCOME.to(NoticeOutcome.EXCEPTION_ASKED));
            }
            case STOP -> {
                preparation.stop(preparing, values.string("stopReason"), caller.personId());
                yield Map.ofEntries(
                        Variables.NOTICE_OUTCOME.to(NoticeOutcome.STOPPED),
                        Variables.TRANSFER_OUTCOME.to(TransferOutcome.STOPPED));
            }
        };
    }
}
