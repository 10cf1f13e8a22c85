package be.protocolloket.exchange.notice;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code inform-afterwards}: within a month after receipt, unless the law provides for the disclosure (GDPR art. 14(3) and (5)(c)). */
@Component
class InformAfterwardsForm implements TaskFormHandler {

    /** The options of {@code exemption}. */
    private enum Exemption {
        NONE,
        PROVIDED_BY_LAW
    }

    private final Cases cases;
    private final SubjectTable subjects;
    private final Informing informing;
    private final CaseNotes notes;

    InformAfterwardsForm(Cases cases, SubjectTable subjects, Informing informing, CaseNotes notes) {
        this.cases = cases;
        this.subjects = subjects;
        this.informing = informing;
        this.notes = notes;
    }

    @Override
    public String formId() {
        return "inform-afterwards";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseSight.requireWorker(caller, responsible(context));
        return FormStart.empty();
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return exempt(values) ? List.of() : informing.problems(about(context), "", values);
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        EnterpriseNumber responsible = responsible(context);
        CaseSight.requireWorker(caller, responsible);
        CaseView about = about(context);
        List<UUID> all = subjects.arrived(about.id());
        if (!exempt(values)) {
            informing.inform(about, responsible, all, values, caller);
            return Map.of();
        }
        if (values.text("reference").isBlank()) {
            throw Preparation.refused("reference", "exchange.problem.reference-missing");
        }
        informing.exempt(about, responsible, all, caller);
        notes.add(about.id(), responsible, NoteKind.EXEMPTION, values.text("reference"), caller.personId());
        return Map.of();
    }

    private CaseView about(TaskContext context) {
        return cases.get(context.get(CaseVariables.CASE_ID));
    }

    private static EnterpriseNumber responsible(TaskContext context) {
        return context.get(SubjectNoticeProcess.Variables.RESPONSIBLE_NUMBER);
    }

    private static boolean exempt(FormValues values) {
        return values.chose("exemption", Exemption.PROVIDED_BY_LAW);
    }
}
