package be.protocolloket.signing.reading;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ConclusionFacts;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.signing.SlotState;
import be.protocolloket.signing.record.Signature;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SignatureTable;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class SignatureFacts implements ConclusionFacts {

    private final SlotTable slots;
    private final SignatureTable signatures;

    SignatureFacts(SlotTable slots, SignatureTable signatures) {
        this.slots = slots;
        this.signatures = signatures;
    }

    @Override
    public LocalDate lastSignatureDate(UUID versionId) {
        boolean missing = slots.of(versionId).stream().anyMatch(slot -> slot.state() != SlotState.SIGNED);
        Instant last = signatures.of(versionId).stream()
                .map(Signature::signedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (missing || last == null) {
            throw new ProtocolRefusedException("signing.problem.signature-missing");
        }
        return LocalDate.ofInstant(last, DatabaseClock.ZONE);
    }

    @Override
    public Set<EnterpriseNumber> signedFor(UUID versionId) {
        var signed = signatures.of(versionId).stream().map(Signature::slotId).collect(Collectors.toSet());
        return slots.of(versionId).stream()
                .filter(slot -> slot.state() == SlotState.SIGNED && signed.contains(slot.slotId()))
                .map(SignatureSlot::party)
                .collect(Collectors.toSet());
    }
}
