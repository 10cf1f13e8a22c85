package be.protocolloket.protocol.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.agreement.AgreementStep;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.approval.ProtocolApprovals;
import be.protocolloket.protocol.conclusion.SigningPreparation;
import be.protocolloket.protocol.portal.PortalAlerts;
import be.protocolloket.protocol.registration.FactCorrections;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The parties for which a step of the model is repeated, as {@code ${protocolParties.all(protocolId)}}: 10 digits each, in the order of the
 * text. Public because the model calls it. The engine looks when it begins the step, and makes one task or call for each; what changes
 * afterwards changes nothing in a step that has begun.
 */
@Component("protocolParties")
public class ProtocolParties {

    private final Protocols protocols;
    private final ProtocolApprovals approvals;
    private final SigningPreparation signing;
    private final PortalAlerts portal;
    private final FactCorrections corrections;
    private final Agreements agreements;

    ProtocolParties(
            Protocols protocols,
            ProtocolApprovals approvals,
            SigningPreparation signing,
            PortalAlerts portal,
            FactCorrections corrections,
            Agreements agreements) {
        this.protocols = protocols;
        this.approvals = approvals;
        this.signing = signing;
        this.portal = portal;
        this.corrections = corrections;
        this.agreements = agreements;
    }

    public List<String> all(String protocolId) {
        return digits(protocols.get(UUID.fromString(protocolId)).parties());
    }

    /** Those that have not said yes to the draft as it stands; may be empty. */
    public List<String> toBringToAdvice(String protocolId) {
        return digits(agreements.missing(UUID.fromString(protocolId), AgreementStep.ADVICE));
    }

    /** Those that have not said yes to signing the advised text; may be empty. */
    public List<String> toBringToSigning(String protocolId) {
        return digits(agreements.missing(UUID.fromString(protocolId), AgreementStep.SIGNING));
    }

    /** Those whose governing body must approve; may be empty. */
    public List<String> approving(String protocolId) {
        return digits(approvals.approvingNumbers(UUID.fromString(protocolId)));
    }

    /** Those with a signature slot to fill; may be empty. */
    public List<String> vacant(String protocolId) {
        return digits(signing.vacantParties(UUID.fromString(protocolId)));
    }

    /** Whether somebody of the party must still read what was registered: the body that did so entered it itself. */
    public boolean mustRead(String protocolId, String partyNumber) {
        return !corrections.enteredBy(UUID.fromString(protocolId)).digits().equals(partyNumber);
    }

    /** Whether every party confirmed the protocol before, so that a rejection now is of a correction of its facts. */
    public boolean isConcluded(String protocolId) {
        return protocols.get(UUID.fromString(protocolId)).state() == DocumentState.CONCLUDED;
    }

    /** Those whose manager must still say whether this portal counts as the platform; not the one that proposed it. */
    public List<String> askedAboutPortal(String protocolId) {
        return digits(portal.askedManagers(UUID.fromString(protocolId)));
    }

    private static List<String> digits(Collection<EnterpriseNumber> bodies) {
        return bodies.stream().map(EnterpriseNumber::digits).toList();
    }
}
