package be.protocolloket.signing.offering;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.party.Signatories;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.signing.SlotState;
import be.protocolloket.signing.record.RefusalTable;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recalls a text that can no longer be signed, because the mandate of a signatory ended after the text was offered, and every delegation
 * with it. It goes back to its drafters as after a refusal, who name another signatory in the next version. Where the text may stay as it is,
 * {@link SlotReplacement} puts a successor in the slot instead.
 */
@Service
public class SigningRecall {

    private static final int LONGEST_REASON = 2000;

    private final Protocols protocols;
    private final SlotTable slots;
    private final RefusalTable refusals;
    private final Signatories signatories;
    private final SigningRun run;
    private final Timeline timeline;
    private final DatabaseClock clock;

    SigningRecall(
            Protocols protocols,
            SlotTable slots,
            RefusalTable refusals,
            Signatories signatories,
            SigningRun run,
            Timeline timeline,
            DatabaseClock clock) {
        this.protocols = protocols;
        this.slots = slots;
        this.refusals = refusals;
        this.signatories = signatories;
        this.run = run;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether the caller may recall the text now: a manager of the body that leads, or of the body whose slot nobody can sign. */
    @Transactional(readOnly = true)
    public boolean isDue(UUID protocolId, Caller caller) {
        return !recallable(protocols.require(protocolId, caller), caller).isEmpty();
    }

    /**
     * Takes the text back; signatures that were put under it stay in the file as evidence.
     *
     * @throws NotHereException unless {@link #isDue}
     * @throws ProtocolRefusedException without a reason, or when somebody acted in the slot in the meantime
     */
    @Transactional
    public void recall(UUID protocolId, String reason, Caller caller) {
        var slot = recallable(protocols.require(protocolId, caller), caller).stream()
                .findFirst()
                .orElseThrow(NotHereException::new);
        String written = SeenText.stripped(reason);
        if (written.isEmpty() || written.length() > LONGEST_REASON) {
            throw new ProtocolRefusedException("signing.recall.problem.reason", LONGEST_REASON);
        }
        if (!slots.refuse(slot)) {
            throw new ProtocolRefusedException("signing.problem.slot-closed");
        }
        refusals.add(slot, caller.personId(), written);
        timeline.record(
                protocolId,
                "signing.timeline.recalled",
                slot.party(),
                caller.personId(),
                Map.of("a-function", slot.function(), "b-reason", written));
        run.refuse(protocolId, slot.slotId());
    }

    /** The open slots of a text in which nobody can sign today; a delegation ends with its delegator's mandate. */
    public List<SignatureSlot> deserted(UUID versionId) {
        return slots.of(versionId).stream()
                .filter(slot -> slot.state() == SlotState.OPEN)
                .filter(slot -> signatories.of(slot.party(), clock.today()).stream()
                        .noneMatch(signatory -> opens(signatory, slot)))
                .toList();
    }

    private static boolean opens(Signatory signatory, SignatureSlot slot) {
        return slot.mandateId() == null
                ? signatory.personId().equals(slot.signatoryId())
                : signatory.mandateId().equals(slot.mandateId());
    }

    private List<SignatureSlot> recallable(ProtocolView protocol, Caller caller) {
        if (protocol.state() != DocumentState.SIGNING) {
            return List.of();
        }
        boolean leads = caller.holds(Role.PROTOCOL_MANAGER, protocol.lead());
        return deserted(protocol.currentVersionId()).stream()
                .filter(slot -> leads || caller.holds(Role.PROTOCOL_MANAGER, slot.party()))
                .toList();
    }
}
