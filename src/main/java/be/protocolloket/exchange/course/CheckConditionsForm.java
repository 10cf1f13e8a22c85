package be.protocolloket.exchange.course;

import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import be.protocolloket.workflow.form.FormValues.YesNo;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code check-conditions}: asks yes or no, never an amount. */
@Component
class CheckConditionsForm implements TaskFormHandler {

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
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        return Map.ofEntries(
                CaseVariables.INCOME_MET.to(yes(values, "incomeMet")),
                CaseVariables.PROPERTY_MET.to(yes(values, "propertyMet")),
                CaseVariables.RENT_CALCULATED.to(yes(values, "rentCalculated")));
    }

    private static boolean yes(FormValues values, String field) {
        return values.chose(field, YesNo.YES);
    }
}
