package be.protocolloket.mandates.approval;

import be.protocolloket.mandates.model.RoleApprovalProcess;
import be.protocolloket.mandates.model.RoleApprovalProcess.CodeVariables;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.proposal.ProposalReading;
import be.protocolloket.tasklist.BackgroundView;
import be.protocolloket.tasklist.TaskBackground;
import be.protocolloket.tasklist.TaskContext;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows beside the decision what is proposed, for whom and by whom. */
@Component
@Order(20)
class ProposalBackground implements TaskBackground {

    private final ProposalReading proposals;
    private final Bodies bodies;
    private final ProposalWords words;

    ProposalBackground(ProposalReading proposals, Bodies bodies, ProposalWords words) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.words = words;
    }

    @Override
    public boolean supports(TaskContext task) {
        return task.processKey().equals(RoleApprovalProcess.KEY);
    }

    @Override
    public BackgroundView view(TaskContext task, Caller caller) {
        var proposal = proposals.require(caller, task.get(CodeVariables.SUBJECT_ID));
        return new BackgroundView(
                "mandates/background :: proposal",
                Map.of(
                        "proposal", proposal,
                        "bodyName", bodies.shortName(proposal.body()),
                        "today", words.today(),
                        "tooLate", words.tooLate(proposal),
                        "approved", words.approved(proposal),
                        "meaning", words.meaning(proposal)));
    }
}
