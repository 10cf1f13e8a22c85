package be.protocolloket.signing.reading;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
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
import org.jspecify.annotations.Nullable;
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
    private final AppointmentLines appointments;

    SignatureReader(
            Protocols protocols,
            Bodies bodies,
            People people,
            OfferedTextTable texts,
            SlotTable slots,
            SignatureTable signatures,
            RefusalTable refusals,
            HistoricSignatures historic,
            AppointmentLines appointments) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.people = people;
        this.texts = texts;
        this.slots = slots;
        this.signatures = signatures;
        this.refusals = refusals;
        this.historic = historic;
        this.appointments = appointments;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignatureLine> lines(UUID versionId) {
        return Stream.concat(signatures.of(versionId).stream().map(Signature::line), historic.lines(versionId).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignatureLine> evidence(UUID versionId) {
        Map<String, SignatureLine.Appointed> appointed = appointments.of(versionId);
        return lines(versionId).stream()
                .map(line -> line.with(appointed.get(line.slotId())))
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
        Map<String, SignatureLine.Appointed> appointed = appointments.of(versionId);
        return slots.of(versionId).stream()
                .map(slot -> view(slot, appointed.get(slot.slotId()), signed, refused))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] offeredPdf(UUID versionId, Caller caller) {
        protocols.require(protocols.version(versionId).protocolId(), caller);
        return texts.pdf(versionId).orElseThrow(NotHereException::new);
    }

    private SlotView view(
            SignatureSlot slot,
            SignatureLine.@Nullable Appointed appointed,
            Map<String, Signature> signed,
            Map<String, Refusal> refused) {
        Signature signature = signed.get(slot.slotId());
        Refusal refusal = refused.get(slot.slotId());
        return new SlotView(
                slot.slotId(),
                slot.party(),
                bodies.shortName(slot.party()),
                people.displayName(slot.signatoryId()),
                slot.function(),
                slot.state(),
                appointed,
                signature == null ? null : signature.line(),
                refusal == null ? null : people.displayName(refusal.by()),
                refusal == null ? null : refusal.reason(),
                refusal == null ? null : refusal.at());
    }
}
