package be.protocolloket.signing.offering;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.protocol.SlotAppointments;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.signing.record.OfferedText;
import be.protocolloket.signing.record.OfferedTextTable;
import be.protocolloket.signing.record.SignatureSlot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds mandates that ended by a day that was known when they were given, which no act tells, and tells it once. */
@Component
public class LapsedMandates {

    private final OfferedTextTable texts;
    private final Protocols protocols;
    private final SigningRecall deserted;
    private final SlotAppointments appointments;
    private final Timeline timeline;
    private final SignatoryNews news;

    LapsedMandates(
            OfferedTextTable texts,
            Protocols protocols,
            SigningRecall deserted,
            SlotAppointments appointments,
            Timeline timeline,
            SignatoryNews news) {
        this.texts = texts;
        this.protocols = protocols;
        this.deserted = deserted;
        this.appointments = appointments;
        this.timeline = timeline;
        this.news = news;
    }

    @Transactional
    public void tell() {
        for (OfferedText text : texts.withOpenSlots()) {
            var protocol = protocols.get(text.protocolId());
            if (protocol.state() == DocumentState.SIGNING
                    && protocol.currentVersionId().equals(text.versionId())) {
                deserted.deserted(text.versionId()).stream()
                        .filter(slot -> !told(protocol.id(), slot))
                        .forEach(slot -> news.mandateLapsed(protocol.id(), slot));
            }
        }
    }

    /** Whether the end was told since the one whose slot it is was appointed. */
    private boolean told(UUID protocolId, SignatureSlot slot) {
        List<SlotAppointment> history =
                slot.appointmentId() == null ? List.of() : appointments.upTo(slot.appointmentId());
        Instant since = history.isEmpty()
                ? Instant.EPOCH
                : history.get(history.size() - 1).appointedAt();
        return timeline.of(protocolId).stream()
                .filter(entry -> SignatoryNews.ENDS.contains(entry.kind()))
                .filter(entry -> slot.party().equals(entry.party()))
                .filter(entry -> slot.function().equals(entry.details().get("a")))
                .anyMatch(entry -> entry.at().isAfter(since));
    }
}
