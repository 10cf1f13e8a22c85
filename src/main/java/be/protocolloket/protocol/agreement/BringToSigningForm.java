package be.protocolloket.protocol.agreement;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.model.ProtocolAgreementProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code bring-to-signing}: a party's manager read the advices and says whether the advised text is approved and signed. */
@Component
class BringToSigningForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        AGREE,
        REFUSE
    }

    private final AskedParty asked;
    private final Agreements agreements;
    private final Timeline timeline;

    BringToSigningForm(AskedParty asked, Agreements agreements, Timeline timeline) {
        this.asked = asked;
        this.agreements = agreements;
        this.timeline = timeline;
    }

    @Override
    public String formId() {
        return "bring-to-signing";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        return asked.start(task, AgreementStep.SIGNING, caller);
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        asked.party(task, caller);
        var problems = asked.problems(task, AgreementStep.SIGNING, values, values.chose("decision", Decision.REFUSE));
        if (values.choice("decision", Decision.class).isEmpty()) {
            problems.add(new FieldProblem("decision", "protocol.refused.no-decision"));
        }
        if (values.chose("decision", Decision.AGREE) && !values.bool("advicesRead")) {
            problems.add(new FieldProblem("advicesRead", "protocol.refused.advices-unread"));
        }
        return problems;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = asked.party(task, caller);
        var problems = check(task, values, caller);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        var text = agreements.asked(task.protocolId(), AgreementStep.SIGNING);
        if (values.chose("decision", Decision.REFUSE)) {
            agreements.refuse(text, body, values.text("reason").strip(), caller);
            return Map.ofEntries(Variables.AGREEMENT_REFUSED.to(true));
        }
        agreements.agree(text, body, caller);
        timeline.record(task.protocolId(), AgreementStep.SIGNING.timelineKey(), body, caller.personId(), Map.of());
        return Map.of();
    }
}
