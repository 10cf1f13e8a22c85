package be.protocolloket.signing.offering;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.DelegationChanged;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.signing.record.OfferedText;
import be.protocolloket.signing.record.OfferedTextTable;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.tasklist.notice.NoticeAcknowledged;
import be.protocolloket.workflow.DatabaseClock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what changes in who may sign, and tells it where a text is out for signature; and who took note of it. */
@Component
class MandateWatch {

    private final SlotTable slots;
    private final OfferedTextTable texts;
    private final Protocols protocols;
    private final SignatoryNews news;
    private final Timeline timeline;
    private final DatabaseClock clock;

    MandateWatch(
            SlotTable slots,
            OfferedTextTable texts,
            Protocols protocols,
            SignatoryNews news,
            Timeline timeline,
            DatabaseClock clock) {
        this.slots = slots;
        this.texts = texts;
        this.protocols = protocols;
        this.news = news;
        this.timeline = timeline;
        this.clock = clock;
    }

    @EventListener
    void on(MandateChanged event) {
        if (event.role() == Role.SIGNATORY && event.change() != Change.GIVEN) {
            each(event.body(), event.personId(), (protocol, slot) -> {
                if (slot.mandateId() == null || slot.mandateId().equals(event.mandateId())) {
                    news.mandateEnds(protocol, slot, Objects.requireNonNullElse(event.until(), clock.today()));
                }
            });
        }
    }

    @EventListener
    void on(DelegationChanged event) {
        each(
                event.body(),
                event.delegatorId(),
                (protocol, slot) -> news.delegation(protocol, slot, event.change() == Change.GIVEN));
    }

    @EventListener
    void on(NoticeAcknowledged event) {
        if (event.messageKey().startsWith(SignatoryNews.CHANGE)) {
            timeline.record(
                    event.protocolId(),
                    "signing.timeline.change-acknowledged",
                    null,
                    event.personId(),
                    Map.of("a", event.args().isEmpty() ? "" : event.args().get(0)));
        }
    }

    /** Every open slot of the person in a text that is being signed now. */
    private void each(EnterpriseNumber body, UUID person, BiConsumer<UUID, SignatureSlot> act) {
        for (SignatureSlot slot : slots.openOf(body, person)) {
            texts.find(slot.versionId())
                    .map(OfferedText::protocolId)
                    .map(protocols::get)
                    .filter(protocol -> protocol.state() == DocumentState.SIGNING
                            && protocol.currentVersionId().equals(slot.versionId()))
                    .ifPresent(protocol -> act.accept(protocol.id(), slot));
        }
    }
}
