package be.protocolloket.party.body;

import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.party.delegation.DelegationView;
import be.protocolloket.party.mandate.DpoMandateView;
import be.protocolloket.party.mandate.MandateView;
import java.util.List;

/**
 * Who acts for a body: everything its page shows.
 *
 * @param mandates newest first, the ended ones included
 * @param dpoMandates newest first
 * @param mayAdminister whether the caller may change any of it
 */
public record BodyOverview(
        PublicBody body,
        List<MandateView> mandates,
        List<DpoMandateView> dpoMandates,
        List<DelegationView> delegations,
        OverviewProposals proposals,
        boolean mayAdminister) {

    /** The mandates that a delegation can rest on. */
    public List<MandateView> signatoryMandates() {
        return mandates.stream()
                .filter(mandate -> mandate.role() == Role.SIGNATORY)
                .filter(mandate -> mandate.validity().open())
                .toList();
    }
}
