package be.protocolloket.party.body;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.party.delegation.DelegationTable;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.DpoMandateTable;
import be.protocolloket.party.mandate.Firm;
import be.protocolloket.party.mandate.FirmTable;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.proposal.ProposalReading;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a body may see of its settings; for anybody else it answers {@link NotHereException}. */
@Service
@Transactional(readOnly = true)
public class BodyOverviews {

    private final BodyTable bodies;
    private final MandateTable mandates;
    private final DpoMandateTable dpoMandates;
    private final DelegationTable delegations;
    private final FirmTable firms;
    private final ProposalReading proposals;
    private final DatabaseClock clock;

    BodyOverviews(
            BodyTable bodies,
            MandateTable mandates,
            DpoMandateTable dpoMandates,
            DelegationTable delegations,
            FirmTable firms,
            ProposalReading proposals,
            DatabaseClock clock) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.dpoMandates = dpoMandates;
        this.delegations = delegations;
        this.firms = firms;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** By short name. */
    public List<MyBody> mine(Caller caller) {
        return bodies.findAll(caller.bodies()).stream()
                .map(body -> new MyBody(body, roles(caller, body)))
                .toList();
    }

    /** @throws NotHereException when the caller does not act for the body today, or there is no such body */
    public BodyOverview of(Caller caller, EnterpriseNumber number) {
        if (!caller.actsFor(number)) {
            throw new NotHereException();
        }
        var today = clock.today();
        return new BodyOverview(
                bodies.find(number).orElseThrow(NotHereException::new),
                mandates.of(number, today),
                dpoMandates.history(number, today),
                delegations.of(number, today),
                new OverviewProposals(
                        proposals.recent(number),
                        proposals.approvals(number, false),
                        proposals.approvals(number, true),
                        caller.personId(),
                        Stream.of(Role.BODY_ADMINISTRATOR, Role.SIGNATORY)
                                .map(role -> GroupId.of(role, number))
                                .anyMatch(caller.groups()::contains)),
                caller.holds(Role.BODY_ADMINISTRATOR, number));
    }

    /** @throws NotHereException when the caller does not administer the body today */
    public BodyOverview administered(Caller caller, EnterpriseNumber number) {
        BodyAdministration.requireAdministrator(caller, number);
        return of(caller, number);
    }

    /** The firms that can be appointed, by name. */
    public List<Firm> firms() {
        return firms.all();
    }

    private static List<Role> roles(Caller caller, PublicBody body) {
        return caller.groups().stream()
                .filter(group -> group.body().equals(body.number()))
                .map(GroupId::role)
                .distinct()
                .sorted()
                .toList();
    }
}
