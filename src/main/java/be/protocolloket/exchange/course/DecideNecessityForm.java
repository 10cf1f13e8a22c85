package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code decide-necessity}: after the consultation it is the landlord who decides. */
@Component
class DecideNecessityForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        NECESSARY,
        NOT_NECESSARY
    }

    private final CaseNotes notes;
    private final CaseGrounds grounds;
    private final ApplicationEventPublisher events;

    DecideNecessityForm(CaseNotes notes, CaseGrounds grounds, ApplicationEventPublisher events) {
        this.notes = notes;
        this.grounds = grounds;
        this.events = events;
    }

    @Override
    public String formId() {
        return "decide-necessity";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.LANDLORD_NUMBER, caller);
        return new FormStart(
                Map.of(),
                Map.of(),
                grounds.refusable(task.caseId()) ? List.of("exchange.notice.refusal-exception") : List.of());
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.LANDLORD_NUMBER, caller);
        boolean necessary = values.chose("decision", Decision.NECESSARY);
        notes.add(task.caseId(), task.body(), NoteKind.NECESSITY, values.text("motivation"), task.personId());
        events.publishEvent(
                task.decided(necessary ? CaseDecision.SUPPORT_NECESSARY : CaseDecision.SUPPORT_NOT_NECESSARY));
        if (necessary) {
            return Map.ofEntries(SupportAgreementProcess.Variables.SUPPORT_NECESSARY.to(true));
        }
        return Map.ofEntries(
                SupportAgreementProcess.Variables.SUPPORT_NECESSARY.to(false),
                CaseVariables.CASE_OUTCOME.to(CaseOutcome.SUPPORT_NOT_NEEDED));
    }
}
