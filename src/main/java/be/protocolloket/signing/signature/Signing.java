package be.protocolloket.signing.signature;

import be.protocolloket.party.Caller;
import be.protocolloket.party.SigningAuthority;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.document.format.CanonicalForm;
import be.protocolloket.signing.SignatureGiven;
import be.protocolloket.signing.SignatureRefused;
import be.protocolloket.signing.record.OfferedText;
import be.protocolloket.signing.record.RefusalTable;
import be.protocolloket.signing.record.SignatureTable;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody signs in a slot, or refuses to. */
@Component
class Signing {

    private final Protocols protocols;
    private final SlotTable slots;
    private final SignatureTable signatures;
    private final RefusalTable refusals;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Signing(
            Protocols protocols,
            SlotTable slots,
            SignatureTable signatures,
            RefusalTable refusals,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.protocols = protocols;
        this.slots = slots;
        this.signatures = signatures;
        this.refusals = refusals;
        this.timeline = timeline;
        this.events = events;
    }

    /** @throws TaskRefusedException when the caller may not sign here, or the text is not the one that was frozen */
    void sign(SigningTurn turn, Caller caller) {
        SigningAuthority authority = turn.mayAct();
        if (!intact(turn.text())) {
            throw refused("signing.problem.text-damaged");
        }
        unlessClosed(slots.sign(turn.slot()));
        signatures.add(turn.slot(), turn.text(), caller, authority, turn.onBehalfOf());
        if (turn.onBehalfOf() == null) {
            record(turn, "signing.timeline.signed", caller, Map.of("function", authority.function()));
        } else {
            record(
                    turn,
                    "signing.timeline.signed-on-behalf",
                    caller,
                    Map.of("function", authority.function(), "onBehalfOf", turn.onBehalfOf()));
        }
        events.publishEvent(new SignatureGiven(
                turn.text().protocolId(),
                turn.slot().versionId(),
                turn.slot().slotId(),
                turn.slot().party(),
                caller.personId(),
                authority.onBehalfOf(),
                authority.delegationId(),
                turn.text().documentSha256()));
    }

    /** @throws TaskRefusedException when the caller may not act here */
    void refuse(SigningTurn turn, String reason, Caller caller) {
        turn.mayAct();
        unlessClosed(slots.refuse(turn.slot()));
        refusals.add(turn.slot(), caller.personId(), reason);
        record(turn, "signing.timeline.signature-refused", caller, Map.of("reason", reason));
        events.publishEvent(new SignatureRefused(
                turn.text().protocolId(),
                turn.slot().versionId(),
                turn.slot().slotId(),
                turn.slot().party(),
                caller.personId(),
                turn.text().documentSha256()));
    }

    private boolean intact(OfferedText text) {
        return Optional.of(protocols.version(text.versionId()))
                .filter(version -> text.documentSha256().equals(version.sha256()))
                .map(version -> CanonicalForm.of(version.document()).sha256Hex())
                .filter(text.documentSha256()::equals)
                .isPresent();
    }

    /** @param acted false when somebody acted in the slot at the same moment and was first */
    private static void unlessClosed(boolean acted) {
        if (!acted) {
            throw refused("signing.problem.slot-closed");
        }
    }

    private void record(SigningTurn turn, String kind, Caller caller, Map<String, String> details) {
        timeline.record(turn.text().protocolId(), kind, turn.slot().party(), caller.personId(), details);
    }

    private static TaskRefusedException refused(String key) {
        return new TaskRefusedException(List.of(new FieldProblem(null, key)));
    }
}
