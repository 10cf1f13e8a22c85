package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.course.CaseGrounds;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Ground;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a landlord can do after the end of a support agreement that was part of the tenant's obligations: warn before a notice of lease. How the
 * agreement ended is not told to the landlord, so this says nothing about that.
 */
@Component
@Order(50)
class LeaseAfterSupport implements CasePanel {

    private final Cases cases;
    private final CaseGrounds grounds;
    private final Protocols protocols;

    LeaseAfterSupport(Cases cases, CaseGrounds grounds, Protocols protocols) {
        this.cases = cases;
        this.grounds = grounds;
        this.protocols = protocols;
    }

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        if (about.kind() != CaseKind.SUPPORT_AGREEMENT
                || grounds.of(about).filter(Ground::partOfTenantObligations).isEmpty()
                || !warns(about)) {
            return Optional.empty();
        }
        return cases.transfers(about.id()).stream()
                .filter(transfer ->
                        transfer.purpose() == TransferPurpose.FEEDBACK && transfer.state() == TransferState.RECEIVED)
                .map(TransferView::receiver)
                .filter(landlord -> caller.holds(Role.CASE_WORKER, landlord))
                .findFirst()
                .map(landlord -> panel(about, landlord));
    }

    private boolean warns(CaseView about) {
        return protocols.version(about.versionId()).document().caseKinds().contains(CaseKind.TERMINATION_WARNING);
    }

    private static PanelView panel(CaseView about, EnterpriseNumber landlord) {
        return new PanelView(
                "exchange.page.lease-after-support",
                "exchange/case-parts",
                "leaseAfterSupport",
                Map.of("protocol", about.protocolId(), "landlord", landlord.digits()));
    }
}
