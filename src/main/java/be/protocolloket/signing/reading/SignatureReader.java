package be.protocolloket.signing.reading;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.signing.Signatures;
import be.protocolloket.signing.SlotView;
import be.protocolloket.signing.record.HistoricSignatures;
import be.protocolloket.signing.record.OfferedTextTable;
import be.protocolloket.signing.record.Refusal;
import be.protocolloket.signing.record.RefusalTable;
import be.protocolloket.signing.record.Signature;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SignatureTable;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignatureReader implements Signatures {

    private final Protocols protocols;
    private final Bodies bodies;
    private final People people;
    private final OfferedTextTable texts;
    private final SlotTable slots;
    private final SignatureTable signatures;
    private final RefusalTable refusals;
    private final HistoricSignatures historic;

    SignatureReader(
            Protocols protocols,
            Bodies bodies,
            People people,
            OfferedTextTable texts,
            SlotTable slots,
            SignatureTable signatures,
            RefusalTable refusals,
            HistoricSignatures historic) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.people = people;
        this.texts = texts;
        this.slots = slots;
        this.signatures = signatures;
        this.refusals = refusals;
        this.historic = historic;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignatureLine> lines(UUID versionId) {
        return Stream.concat(signatures.of(versionId).stream().map(Signature::line), historic.lines(versionId).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SlotView> slots(UUID versionId, Caller caller) {
        protocols.require(protocols.version(versionId).protocolId(), caller);
        Map<String, Signature> signed =
                signatures.of(versionId).stream().collect(Collectors.toMap(Signature::slotId, each -> each));
        Map<String, Refusal> refused =
                refusals.of(versionId).stream().collect(Collectors.toMap(Refusal::slotId, each -> each));
        return slots.of(versionId).stream()
                .map(slot -> view(slot, signed, refused))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] offeredPdf(UUID versionId, Caller caller) {
        protocols.require(protocols.version(versionId).protocolId(), caller);
        return texts.pdf(versionId).orElseThrow(NotHereException::new);
    }

    private SlotView view(SignatureSlot slot, Map<String, Signature> signed, Map<String, Refusal> refused) {
        Signature signature = signed.get(slot.slotId());
        Refusal refusal = refused.get(slot.slotId());
        return new SlotView(
                slot.slotId(),
                slot.party(),
                name(slot.party()),
                people.displayName(slot.signatoryId()),
                slot.function(),
                slot.state(),
                signature == null ? null : signature.line(),
                refusal == null ? null : people.displayName(refusal.by()),
                refusal == null ? null : refusal.reason(),
                refusal == null ? null : refusal.at());
    }

    private String name(EnterpriseNumber party) {
        return bodies.shortName(party);
    }
}
