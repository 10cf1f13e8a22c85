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
    private final PeopleToTell people;
    private final SubjectWords subjects;
    private final CaseRule rule;
    private final Words words;

    InformSubjectForm(
            Preparation preparation,
            Informing informing,
            PeopleToTell people,
            SubjectWords subjects,
            CaseRule rule,
            Words words) {
        this.preparation = preparation;
        this.informing = informing;
        this.people = people;
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
        return new FormStart(
                people.start(people.of(preparing), subjects.forDiscloser(preparing.about(), preparing.view())),
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
        if (values.chose("outcome", Outcome.STOP)) {
            return List.of();
        }
        Preparing preparing = preparation.look(TransferTask.of(context).transferId());
        return people.problems(preparing, values, values.chose("outcome", Outcome.INFORMED));
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
                people.tell(preparing, values, true, caller);
                yield Map.ofEntries(Variables.NOTICE_OUTCOME.to(NoticeOutcome.INFORMED));
            }
            case EXCEPTION -> {
                people.tell(preparing, values, false, caller);
                if (informing.outstanding(preparing).isEmpty()) {
                    throw Preparation.refused("outcome", "exchange.problem.everybody-informed");
                }
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
