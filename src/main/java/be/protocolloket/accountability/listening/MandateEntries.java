package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.party.event.ApiTokenChanged;
import be.protocolloket.party.event.DelegationChanged;
import be.protocolloket.party.event.DpoMandateChanged;
import be.protocolloket.party.event.DpoMandateEnded;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.party.event.RoleProposalChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who was given, or lost, the right to act for a body. */
@Component
class MandateEntries {

    private final LedgerWriter ledger;

    MandateEntries(LedgerWriter ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(RoleProposalChanged event) {
        var kind = switch (event.change()) {
            case PROPOSED -> EntryKind.ROLE_PROPOSED;
            case REJECTED -> EntryKind.PROPOSAL_REJECTED;
            case WITHDRAWN -> EntryKind.PROPOSAL_WITHDRAWN;
            case EXPIRED -> EntryKind.PROPOSAL_EXPIRED;
        };
        ledger.append(NewEntry.within(event.body(), kind)
                .by(event.by())
                .with("proposal", event.proposalId())
                .with("proposed", event.kind())
                .with("role", event.role())
                .with("person", event.personId()));
    }

    @EventListener
    void on(MandateChanged event) {
        var kind = event.change() == Change.GIVEN ? EntryKind.MANDATE_GIVEN : EntryKind.MANDATE_ENDED;
        ledger.append(NewEntry.within(event.body(), kind)
                .by(event.by())
                .with("mandate", event.mandateId())
                .with("role", event.role())
                .with("person", event.personId())
                .with("change", event.change())
                .with("from", event.from())
                .with("until", event.until())
                .with("proposedBy", event.proposedBy()));
    }

    @EventListener
    void on(DpoMandateChanged event) {
        ledger.append(NewEntry.within(event.body(), EntryKind.OFFICER_APPOINTED)
                .by(event.by())
                .with("mandate", event.mandateId())
                .with("firm", event.firmId())
                .with("person", event.personId())
                .with("from", event.from())
                .with("until", event.until())
                .with("proposedBy", event.proposedBy()));
    }

    @EventListener
    void on(DpoMandateEnded event) {
        ledger.append(NewEntry.within(event.body(), EntryKind.OFFICER_ENDED)
                .by(event.by())
                .with("mandate", event.mandateId())
                .with("firm", event.firmId())
                .with("person", event.personId())
                .with("until", event.lastDay())
                .with("proposedBy", event.proposedBy()));
    }

    @EventListener
    void on(DelegationChanged event) {
        var given = event.change() == Change.GIVEN;
        ledger.append(NewEntry.within(event.body(), given ? EntryKind.DELEGATION_GIVEN : EntryKind.DELEGATION_WITHDRAWN)
                .by(event.by())
                .with("delegation", event.delegationId())
                .with("delegator", event.delegatorId())
                .with("delegate", event.delegateId())
                .with("from", event.from())
                .with("until", event.until())
                .with("sha256", event.documentSha256())
                .with("proposedBy", event.proposedBy()));
    }

    @EventListener
    void on(ApiTokenChanged event) {
        var created = event.change() == ApiTokenChanged.Change.CREATED;
        ledger.append(NewEntry.within(event.body(), created ? EntryKind.TOKEN_CREATED : EntryKind.TOKEN_REVOKED)
                .by(event.personId())
                .with("token", event.tokenId())
                .with("person", event.softwareId())
                .with("until", event.until())
                .with("proposedBy", event.proposedBy()));
    }
}
