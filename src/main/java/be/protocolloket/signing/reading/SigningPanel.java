package be.protocolloket.signing.reading;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.signing.Signatures;
import be.protocolloket.signing.SlotView;
import be.protocolloket.signing.offering.SigningRecall;
import be.protocolloket.signing.offering.SlotReplacement;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.NoticeView;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.DatabaseClock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the parties who signed the text that was last offered for signature, and who still must. */
@Component
@Order(20)
class SigningPanel implements ProtocolPanel {

    private final Protocols protocols;
    private final Signatures signatures;
    private final SigningRecall recall;
    private final SlotReplacement replacement;
    private final Notices notices;

    SigningPanel(
            Protocols protocols,
            Signatures signatures,
            SigningRecall recall,
            SlotReplacement replacement,
            Notices notices) {
        this.protocols = protocols;
        this.signatures = signatures;
        this.recall = recall;
        this.replacement = replacement;
        this.notices = notices;
    }

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        return protocols.versions(protocol.id()).stream()
                .filter(version -> version.purpose() == VersionPurpose.SIGNING)
                .max(Comparator.comparingInt(VersionView::number))
                .flatMap(version -> panel(version, signatures.slots(version.id(), caller), caller));
    }

    /** What the caller did not take note of yet. */
    private List<NoticeView> changes(UUID protocolId, Caller caller) {
        return notices.of(caller).stream()
                .filter(notice -> notice.kind() == NoticeKind.ACKNOWLEDGE)
                .filter(notice -> notice.protocolId().equals(protocolId))
                .toList();
    }

    private Optional<PanelView> panel(VersionView version, List<SlotView> slots, Caller caller) {
        return slots.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelView(
                        "signing.panel.title",
                        "signing/panel",
                        "slots",
                        Map.of(
                                "slots",
                                slots,
                                "version",
                                version.number(),
                                "zone",
                                DatabaseClock.ZONE,
                                "protocolId",
                                version.protocolId(),
                                "deserted",
                                recall.deserted(version.id()).stream()
                                        .map(SignatureSlot::slotId)
                                        .toList(),
                                "recall",
                                recall.isDue(version.protocolId(), caller),
                                "replaceable",
                                replacement.due(version.protocolId(), caller).stream()
                                        .map(SignatureSlot::slotId)
                                        .toList(),
                                "changes",
                                changes(version.protocolId(), caller))));
    }
}
