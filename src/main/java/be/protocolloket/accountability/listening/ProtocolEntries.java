package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.event.ProtocolConcluded;
import be.protocolloket.protocol.event.ProtocolEnteredIntoForce;
import be.protocolloket.protocol.event.ProtocolRegistered;
import be.protocolloket.protocol.event.ProtocolWithdrawn;
import be.protocolloket.protocol.event.RegistrationAnswered;
import be.protocolloket.protocol.event.RegistrationEntered;
import be.protocolloket.protocol.event.SignatoryAppointed;
import be.protocolloket.signing.SignatureGiven;
import be.protocolloket.signing.SignatureRefused;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records the states of protocols and who signed; every party reads these entries. */
@Component
class ProtocolEntries {

    private final LedgerWriter ledger;
    private final Protocols protocols;
    private final CurrentCaller callers;

    ProtocolEntries(LedgerWriter ledger, Protocols protocols, CurrentCaller callers) {
        this.ledger = ledger;
        this.protocols = protocols;
        this.callers = callers;
    }

    @EventListener
    void on(RegistrationEntered event) {
        ledger.append(toParties(event.protocolId(), EntryKind.PROTOCOL_REGISTERED)
                .by(event.personId())
                .from(protocols.get(event.protocolId()).lead())
                .with("version", event.versionId())
                .with("sha256", event.fileSha256()));
    }

    @EventListener
    void on(RegistrationAnswered event) {
        var kind = event.confirmed() ? EntryKind.REGISTRATION_CONFIRMED : EntryKind.REGISTRATION_REJECTED;
        ledger.append(toParties(event.protocolId(), kind)
                .by(event.personId())
                .from(event.party())
                .with("version", event.versionId()));
    }

    /** Every party confirmed it: it is concluded on its stated day, or its facts are other ones from now on. */
    @EventListener
    void on(ProtocolRegistered event) {
        ledger.append(toParties(
                        event.protocolId(),
                        event.corrects() ? EntryKind.REGISTRATION_CORRECTED : EntryKind.PROTOCOL_CONCLUDED)
                .with("version", event.versionId())
                .with("on", protocols.get(event.protocolId()).conclusionDate()));
    }

    @EventListener
    void on(SignatoryAppointed event) {
        ledger.append(toParties(event.protocolId(), EntryKind.SIGNATORY_APPOINTED)
                .by(event.appointedBy())
                .from(event.party())
                .with("version", event.versionId())
                .with("slot", event.slotId())
                .with("person", event.personId())
                .with("mandate", event.mandateId())
                .with("approvedBy", event.approvedBy()));
    }

    @EventListener
    void on(SignatureGiven event) {
        ledger.append(toParties(event.protocolId(), EntryKind.SIGNATURE_GIVEN)
                .by(event.personId())
                .from(event.party())
                .with("version", event.versionId())
                .with("slot", event.slotId())
                .with("onBehalfOf", event.onBehalfOf())
                .with("delegation", event.delegationId())
                .with("sha256", event.documentSha256()));
    }

    @EventListener
    void on(SignatureRefused event) {
        ledger.append(toParties(event.protocolId(), EntryKind.SIGNATURE_REFUSED)
                .by(event.personId())
                .from(event.party())
                .with("version", event.versionId())
                .with("slot", event.slotId())
                .with("sha256", event.documentSha256()));
    }

    @EventListener
    void on(ProtocolConcluded event) {
        ledger.append(toParties(event.protocolId(), EntryKind.PROTOCOL_CONCLUDED)
                .with("version", event.versionId())
                .with("on", event.conclusionDate()));
    }

    @EventListener
    void on(ProtocolEnteredIntoForce event) {
        ledger.append(toParties(event.protocolId(), EntryKind.PROTOCOL_IN_FORCE).with("on", event.effectiveDate()));
    }

    @EventListener
    void on(ProtocolWithdrawn event) {
        ledger.append(toParties(event.protocolId(), EntryKind.PROTOCOL_WITHDRAWN)
                .by(callers.find().map(Caller::personId).orElse(null)));
    }

    private NewEntry toParties(UUID protocolId, EntryKind kind) {
        return NewEntry.under(protocolId, kind).readBy(protocols.get(protocolId).parties());
    }
}
