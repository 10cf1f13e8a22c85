package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.linked.SupportAfterWarning;
import be.protocolloket.exchange.linked.SupportOffer;
import be.protocolloket.exchange.linked.SupportOffer.Way;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The form {@code offer-help}: the outcome is kept in the supporter's notes and is no process variable. Where a support agreement is needed and
 * the protocol lets the supporter ask for one, its case begins with what was sent in the warning.
 */
@Component
class OfferHelpForm implements TaskFormHandler {

    /** What {@code outcome} can be. */
    private enum Outcome {
        RESOLVED,
        SUPPORT_BEGUN,
        REFUSED_BY_TENANT,
        NO_RESULT
    }

    private static final String WAY = "way";

    private final Cases cases;
    private final SupportOffer offer;
    private final SupportAfterWarning support;
    private final CaseNotes notes;
    private final CaseWords words;
    private final CaseClosing closing;
    private final CaseDays days;
    private final ApplicationEventPublisher events;

    OfferHelpForm(
            Cases cases,
            SupportOffer offer,
            SupportAfterWarning support,
            CaseNotes notes,
            CaseWords words,
            CaseClosing closing,
            CaseDays days,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.offer = offer;
        this.support = support;
        this.notes = notes;
        this.words = words;
        this.closing = closing;
        this.days = days;
        this.events = events;
    }

    @Override
    public String formId() {
        return "offer-help";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, TerminationWarningProcess.Variables.SUPPORTER_NUMBER, caller);
        List<Way> ways = offer.ways(cases.get(task.caseId()), task.body(), caller);
        return new FormStart(
                Map.of(),
                Map.of(
                        "outcomes", outcomes(!ways.isEmpty()),
                        "ways",
                                ways.stream()
                                        .map(way -> new FormOption(way.code(), way.label()))
                                        .toList()),
                ways.isEmpty() ? List.of("exchange.notice.no-support") : List.of());
    }

    private List<FormOption> outcomes(boolean support) {
        return Stream.of(Outcome.values())
                .filter(outcome -> support || outcome != Outcome.SUPPORT_BEGUN)
                .map(outcome ->
                        new FormOption(outcome.name(), words.of("forms.offer-help.outcome.option." + outcome.name())))
                .toList();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, TerminationWarningProcess.Variables.SUPPORTER_NUMBER, caller);
        if (values.chose("outcome", Outcome.SUPPORT_BEGUN)) {
            support.begin(task.caseId(), task.body(), WAY, values.text(WAY), caller);
        }
        notes.add(
                task.caseId(),
                task.body(),
                NoteKind.HELP,
                words.noted("exchange.help", values.text("outcome"), values.text("note")),
                task.personId());
        events.publishEvent(task.decided(CaseDecision.of("HELP", values.text("outcome"))));
        ended(task, values.text("outcome"));
        return Map.of();
    }

    /** What is kept as long as the help lasts runs from here; help of another kind ends elsewhere. */
    private void ended(CaseTask task, String outcome) {
        switch (outcome) {
            case "RESOLVED" -> closing.helpEnded(task.caseId(), true, days.today(), task.body(), task.personId());
            case "REFUSED_BY_TENANT", "NO_RESULT" ->
                closing.helpEnded(task.caseId(), false, days.today(), task.body(), task.personId());
            default -> {}
        }
    }
}
