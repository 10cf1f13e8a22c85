package be.protocolloket.mandates;

import be.protocolloket.Staff;
import be.protocolloket.mandates.model.RoleApprovalProcess;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides on proposals as people do: through the task and its form. */
public record FourEyes(ApplicationContext context) {

    /** What a newcomer needs besides the first password; asked only for one. */
    public static final String CODE = "klaproos-en-distel";

    public void approve(UUID person, UUID proposal) {
        decide(person, proposal, "decision", "APPROVE", "code", CODE);
    }

    public void reject(UUID person, UUID proposal, String reason) {
        decide(person, proposal, "decision", "REJECT", "reason", reason);
    }

    /** What stands open for a body, all of it. */
    public void approveAll(UUID person, EnterpriseNumber body) {
        open(body).forEach(proposal -> approve(person, proposal));
    }

    /** The newest token that is proposed for a body. */
    public void approveToken(UUID person, EnterpriseNumber body) {
        approve(
                person,
                jdbc().sql("""
                        select id from role_proposal where body = :body and state = 'OPEN' and kind = 'TOKEN'
                         order by proposed_at desc limit 1""").param("body", body.digits()).query(UUID.class).single());
    }

    /** Ids of what is open for a body, the oldest first. */
    public List<UUID> open(EnterpriseNumber body) {
        return jdbc().sql("select id from role_proposal where body = :body and state = 'OPEN' order by proposed_at")
                .param("body", body.digits())
                .query(UUID.class)
                .list();
    }

    public String state(UUID proposal) {
        return jdbc().sql("select state from role_proposal where id = :id")
                .param("id", proposal)
                .query(String.class)
                .single();
    }

    public String task(UUID proposal) {
        return jdbc().sql("select distinct task_id from open_task where protocol_id = :id and element_id = :element")
                .param("id", proposal)
                .param("element", RoleApprovalProcess.APPROVE_MANDATE)
                .query(String.class)
                .single();
    }

    /** With a task that was open before: for two who decide at once. */
    public void decide(UUID person, UUID proposal, String task, String[] answers) {
        var fixture = context.getBean(Fixture.class);
        var today = context.getBean(DatabaseClock.class).today();
        Staff.of(context, proposal).complete(fixture.caller(person, today), task, answers);
    }

    private void decide(UUID person, UUID proposal, String... answers) {
        decide(person, proposal, task(proposal), answers);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
