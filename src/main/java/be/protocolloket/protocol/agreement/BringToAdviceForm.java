package be.protocolloket.protocol.agreement;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.model.ProtocolAgreementProcess.Variables;
import be.protocolloket.protocol.side.Proposal;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code bring-to-advice}: a party's manager confirms its own side and says yes or no to exactly this draft. */
@Component
class BringToAdviceForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        AGREE,
        REFUSE
    }

    private final AskedParty asked;
    private final Agreements agreements;
    private final SideProposals proposals;
    private final Timeline timeline;

    BringToAdviceForm(AskedParty asked, Agreements agreements, SideProposals proposals, Timeline timeline) {
        this.asked = asked;
        this.agreements = agreements;
        this.proposals = proposals;
        this.timeline = timeline;
    }

    @Override
    public String formId() {
        return "bring-to-advice";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        return asked.start(task, AgreementStep.ADVICE, caller);
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        asked.party(task, caller);
        var problems = asked.problems(task, AgreementStep.ADVICE, values, values.chose("decision", Decision.REFUSE));
        if (values.choice("decision", Decision.class).isEmpty()) {
            problems.add(new FieldProblem("decision", "protocol.refused.no-decision"));
        }
        if (values.chose("decision", Decision.AGREE) && !values.bool("sideRead")) {
            problems.add(new FieldProblem("sideRead", "protocol.refused.side-unread"));
        }
        return problems;
    }

    /** The hash that the form showed covers the side too, so that a yes accepts what is proposed on it in that text and nothing else. */
    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = asked.party(task, caller);
        var text = agreements.held(task.protocolId());
        var problems = check(task, values, caller);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        if (values.chose("decision", Decision.REFUSE)) {
            agreements.refuse(text, body, values.text("reason").strip(), caller);
            return Map.ofEntries(Variables.AGREEMENT_REFUSED.to(true));
        }
        var open = proposals.open(task.protocolId(), body);
        proposals.accept(
                task.protocolId(), body, open.stream().map(Proposal::id).toList(), caller);
        agreements.agree(text, body, caller);
        timeline.record(task.protocolId(), AgreementStep.ADVICE.timelineKey(), body, caller.personId(), Map.of());
        return Map.of();
    }
}
