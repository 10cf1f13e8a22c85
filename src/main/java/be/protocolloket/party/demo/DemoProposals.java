package be.protocolloket.party.demo;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.login.GroupsOfTheDay;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.proposal.ProposalReading;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.software.NewApiToken;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows how a role and a connection of software wait for a second person. Where anybody proposed anything at that body already nothing is done. */
@Component
@Order(40)
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoProposals implements ApplicationRunner {

    private static final EnterpriseNumber BODY = DemoBodies.ELEGAST.number();

    private final RoleProposing proposing;
    private final ProposalReading proposals;
    private final GroupsOfTheDay groups;
    private final DatabaseClock clock;

    DemoProposals(RoleProposing proposing, ProposalReading proposals, GroupsOfTheDay groups, DatabaseClock clock) {
        this.proposing = proposing;
        this.proposals = proposals;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (!proposals.recent(BODY).isEmpty()
                || !proposals.approvals(BODY, false).isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        Caller administrator =
                groups.caller(DemoStaff.fixedId("person:elegast-admin"), today).orElseThrow();
        proposing.mandate(
                administrator, BODY, new NewMandate("elegast-web", "", "", Role.CASE_WORKER, "", today, null));
        // Nobody keeps this token: it shows the proposal, and opens nothing that anybody could use.
        proposing.token(administrator, BODY, new NewApiToken("Begeleidingsdossier Elegast", today.plusMonths(6)));
    }
}
