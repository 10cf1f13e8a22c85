package be.protocolloket.party.web;

import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.party.body.BodyOverview;
import be.protocolloket.party.body.OverviewProposals;
import be.protocolloket.party.delegation.DelegationView;
import be.protocolloket.party.mandate.DpoMandateView;
import be.protocolloket.party.mandate.MandateView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A body's people in the order of its page: what runs or will run per role, then what is over.
 *
 * @param mandates by role, only roles that somebody has
 */
record BodyPage(
        PublicBody body,
        boolean mayAdminister,
        Map<Role, List<MandateView>> mandates,
        List<MandateView> pastMandates,
        List<DpoMandateView> dpoMandates,
        List<DelegationView> delegations,
        OverviewProposals proposals) {

    static BodyPage of(BodyOverview overview) {
        return new BodyPage(
                overview.body(),
                overview.mayAdminister(),
                overview.mandates().stream()
                        .filter(mandate -> mandate.validity().open())
                        .collect(Collectors.groupingBy(
                                MandateView::role, () -> new EnumMap<>(Role.class), Collectors.toList())),
                overview.mandates().stream()
                        .filter(mandate -> !mandate.validity().open())
                        .toList(),
                overview.dpoMandates(),
                overview.delegations(),
                overview.proposals());
    }
}
