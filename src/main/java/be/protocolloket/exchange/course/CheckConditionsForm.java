package be.protocolloket.exchange.course;

import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import be.protocolloket.workflow.form.FormValues.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form {@code check-conditions}: yes or no, and the rent with its calculation, which the landlord keeps for itself (BVCW 6.71 §3). */
@Component
class CheckConditionsForm implements TaskFormHandler {

    private static final Locale BELGIAN = Locale.forLanguageTag("nl-BE");

    private final CaseNotes notes;
    private final CaseWords words;

    CheckConditionsForm(CaseNotes notes, CaseWords words) {
        this.notes = notes;
        this.words = words;
    }

    @Override
    public String formId() {
        return "check-conditions";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        return FormStart.empty();
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        problems(context, values, caller).raise();
        @Nullable BigDecimal rent = values.number("rent");
        // A task that began under an earlier form asks for no amount.
        if (yes(values, "rentCalculated") && rent != null) {
            String amount = String.format(BELGIAN, "%,.2f", rent);
            String text = words.kept(values.text("calculation"), "exchange.rent.noted", amount);
            notes.add(task.caseId(), task.body(), NoteKind.RENT, text, task.personId());
        }
        return Map.ofEntries(
                CaseVariables.INCOME_MET.to(yes(values, "incomeMet")),
                CaseVariables.PROPERTY_MET.to(yes(values, "propertyMet")),
                CaseVariables.RENT_CALCULATED.to(yes(values, "rentCalculated")));
    }

    private static FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        @Nullable BigDecimal rent = values.number("rent");
        return new FormProblems()
                .when(rent != null && rent.signum() <= 0, "rent", "exchange.problem.rent")
                .when(rent != null && rent.stripTrailingZeros().scale() > 2, "rent", "exchange.problem.rent");
    }

    private static boolean yes(FormValues values, String field) {
        return values.chose(field, YesNo.YES);
    }
}
