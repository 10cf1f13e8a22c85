package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.event.RegistrationAnswered;
import be.protocolloket.protocol.registration.FactCorrections;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.version.ProtocolStates;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what a party answers about a registered version. Who may answer for the party, the form has checked. */
@Component
class PartyAnswers {

    private final Protocols protocols;
    private final ProtocolStates states;
    private final ProtocolRegistration registration;
    private final FactCorrections corrections;
    private final ConfirmationTable confirmations;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    PartyAnswers(
            Protocols protocols,
            ProtocolStates states,
            ProtocolRegistration registration,
            FactCorrections corrections,
            ConfirmationTable confirmations,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.protocols = protocols;
        this.states = states;
        this.registration = registration;
        this.corrections = corrections;
        this.confirmations = confirmations;
        this.timeline = timeline;
        this.events = events;
    }

    /** Why this person may not be the one who confirms for this party, as a message key; empty when nothing stands in the way. */
    Optional<String> obstacle(UUID versionId, EnterpriseNumber body, Caller caller) {
        var person = caller.personId();
        var all = confirmations.of(versionId);
        if (registration.registeredBy(versionId).equals(person)) {
            return Optional.of("protocol.refused.confirm-registrar");
        }
        if (all.stream().anyMatch(each -> person.equals(each.readBy()))) {
            return Optional.of("protocol.refused.confirm-reader");
        }
        boolean elsewhere = all.stream()
                .anyMatch(each -> each.state() == ConfirmationState.CONFIRMED
                        && person.equals(each.decidedBy())
                        && !each.body().equals(body));
        return elsewhere ? Optional.of("protocol.refused.confirm-twice") : Optional.empty();
    }

    /** The party's manager found the transcription right; a signatory may decide now. */
    void passOn(UUID protocolId, UUID versionId, EnterpriseNumber body, Caller caller) {
        var asked = turn(protocolId, versionId, body, ConfirmationState.TO_CONFIRM);
        confirmations.passOn(asked, caller.personId());
        timeline.record(protocolId, "protocol.timeline.registration-read", body, caller.personId(), Map.of());
    }

    /** @throws ProtocolRefusedException when there is an {@link #obstacle}, or the party was not asked, or answered already */
    void confirm(UUID protocolId, UUID versionId, EnterpriseNumber body, Caller caller) {
        var asked = turn(protocolId, versionId, body, ConfirmationState.CONFIRMED);
        obstacle(versionId, body, caller).ifPresent(key -> {
            throw new ProtocolRefusedException(key);
        });
        confirmations.confirm(asked, caller.personId());
        answered(protocolId, asked, null, caller);
    }

    void reject(UUID protocolId, UUID versionId, EnterpriseNumber body, String reason, Caller caller) {
        var asked = turn(protocolId, versionId, body, ConfirmationState.REJECTED);
        confirmations.reject(asked, caller.personId(), reason);
        answered(protocolId, asked, reason, caller);
    }

    private void answered(UUID protocolId, Confirmation asked, @Nullable String reason, Caller caller) {
        boolean confirmed = reason == null;
        timeline.record(
                protocolId,
                "protocol.timeline.registration-" + (confirmed ? "confirmed" : "rejected"),
                asked.body(),
                caller.personId(),
                confirmed ? Map.of() : Map.of("reason", reason));
        events.publishEvent(
                new RegistrationAnswered(protocolId, asked.versionId(), asked.body(), caller.personId(), confirmed));
    }

    /** Locks the protocol, so that an answer, a withdrawal and the conclusion come one after the other. */
    private Confirmation turn(UUID protocolId, UUID versionId, EnterpriseNumber body, ConfirmationState next) {
        boolean registered = states.lock(protocolId).orElse(null) == DocumentState.TO_CONFIRM
                && protocols.currentVersion(protocolId).id().equals(versionId);
        boolean waits = registered
                || corrections
                        .open(protocolId)
                        .filter(open -> open.versionId().equals(versionId))
                        .isPresent();
        var all = confirmations.of(versionId);
        if (!waits || all.stream().anyMatch(each -> each.state() == ConfirmationState.REJECTED)) {
            throw new ProtocolRefusedException("protocol.refused.confirm-stale");
        }
        return all.stream()
                .filter(each -> each.body().equals(body) && each.state().mayBecome(next))
                .findFirst()
                .orElseThrow(() -> new ProtocolRefusedException("protocol.refused.confirm-stale"));
    }
}
