package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code decide-guidance}: the supporter decides, ex officio or after a report (BVCW 5.30). */
@Component
class DecideGuidanceForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        START,
        NO_GUIDANCE
    }

    private final Cases cases;
    private final CaseNotes notes;
    private final CaseWords words;
    private final ApplicationEventPublisher events;

    DecideGuidanceForm(Cases cases, CaseNotes notes, CaseWords words, ApplicationEventPublisher events) {
        this.cases = cases;
        this.notes = notes;
        this.words = words;
        this.events = events;
    }

    @Override
    public String formId() {
        return "decide-guidance";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.SUPPORTER_NUMBER, caller);
        CaseDetails details = cases.get(task.caseId()).details();
        return FormStart.of(Map.of("origin", words.of(key(details))));
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.SUPPORTER_NUMBER, caller);
        notes.add(task.caseId(), task.body(), NoteKind.GUIDANCE, values.text("motivation"), task.personId());
        boolean started = values.chose("decision", Decision.START);
        events.publishEvent(task.decided(started ? CaseDecision.GUIDANCE_STARTED : CaseDecision.GUIDANCE_REFUSED));
        if (started) {
            return Map.ofEntries(RentArrearsProcess.Variables.GUIDANCE_GIVEN.to(true));
        }
        return Map.ofEntries(
                RentArrearsProcess.Variables.GUIDANCE_GIVEN.to(false),
                CaseVariables.CASE_OUTCOME.to(CaseOutcome.NO_GUIDANCE));
    }

    private static String key(CaseDetails details) {
        CaseDetails.@Nullable Reporter reporter = details.reporter();
        if (details.origin() != CaseDetails.ArrearsOrigin.REPORT || reporter == null) {
            return "exchange.origin.ex-officio";
        }
        return switch (reporter) {
            case TENANT -> "exchange.origin.tenant";
            case LANDLORD -> "exchange.origin.landlord";
            case THIRD_PARTY -> "exchange.origin.third-party";
        };
    }
}
