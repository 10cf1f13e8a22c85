package be.protocolloket.protocol;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.agreement.AgreementStep;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.demo.DemoCast;
import be.protocolloket.protocol.side.Proposal;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A manager of every party says yes to a draft, without its form: for tests about what comes after. */
public final class Agreeing {

    private Agreeing() {}

    /** Accepts everything that is proposed on any side, too. */
    public static void toTheDraft(ApplicationContext context, UUID protocolId) {
        var agreements = context.getBean(Agreements.class);
        var proposals = context.getBean(SideProposals.class);
        for (var body : context.getBean(Protocols.class).get(protocolId).parties()) {
            var manager = managerOf(context, body);
            var open =
                    proposals.open(protocolId, body).stream().map(Proposal::id).toList();
            proposals.accept(protocolId, body, open, manager);
            agreements.agree(agreements.asked(protocolId, AgreementStep.ADVICE), body, manager);
        }
    }

    /** Every party but the one that leads says yes to signing, after the advices were evaluated. */
    public static void toSigning(ApplicationContext context, UUID protocolId) {
        var protocol = context.getBean(Protocols.class).get(protocolId);
        var hash = context.getBean(Agreements.class)
                .asked(protocolId, AgreementStep.SIGNING)
                .sha256();
        for (var body : protocol.parties()) {
            if (!body.equals(protocol.lead())) {
                var manager = managerOf(context, body);
                var task = context.getBean(OpenTasks.class).of(protocolId).stream()
                        .filter(open -> open.formId().equals("bring-to-signing") && open.waitsFor(manager))
                        .findFirst()
                        .orElseThrow();
                context.getBean(TaskCompletion.class)
                        .complete(
                                task.taskId(),
                                new FormValues(Map.of("decision", "AGREE", "advicesRead", true, "hash", hash)),
                                manager);
            }
        }
    }

    public static Caller managerOf(ApplicationContext context, EnterpriseNumber body) {
        return context.getBean(DemoCast.class)
                .memberOf(List.of(GroupId.of(Role.PROTOCOL_MANAGER, body).value()));
    }
}
