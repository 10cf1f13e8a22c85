package be.protocolloket.protocol.confirmation;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.event.ProtocolRegistered;
import be.protocolloket.protocol.registration.EffectHeldBack;
import be.protocolloket.protocol.registration.FactCorrection;
import be.protocolloket.protocol.registration.FactCorrections;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.StatedEnd;
import be.protocolloket.protocol.version.ProtocolStates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Asks every party about the newest registered version, and concludes it when all confirmed. Runs inside the transaction of the process. */
@Service
public class ConfirmationRound {

    private final Protocols protocols;
    private final ProtocolStates states;
    private final ProtocolRegistration registration;
    private final FactCorrections corrections;
    private final ConfirmationTable confirmations;
    private final ConfirmationAlerts alerts;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    ConfirmationRound(
            Protocols protocols,
            ProtocolStates states,
            ProtocolRegistration registration,
            FactCorrections corrections,
            ConfirmationTable confirmations,
            ConfirmationAlerts alerts,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.protocols = protocols;
        this.states = states;
        this.registration = registration;
        this.corrections = corrections;
        this.confirmations = confirmations;
        this.alerts = alerts;
        this.timeline = timeline;
        this.events = events;
    }

    /**
     * Asks all parties anew, whatever they answered about an earlier version. The body that registered need not read what it entered.
     *
     * @return the version about which they are asked
     */
    public UUID open(UUID protocolId) {
        var version = lock(protocolId);
        var protocol = protocols.get(protocolId);
        var registrar = registration.registeredBy(version.id());
        var enteredBy = corrections.enteredBy(protocolId);
        protocol.parties()
                .forEach(body -> confirmations.ask(version.id(), body, body.equals(enteredBy) ? registrar : null));
        alerts.asked(protocol, version);
        return version.id();
    }

    /**
     * Concludes the protocol by its stated dates and its text; of one that is concluded, puts its facts right.
     *
     * @throws ProtocolRefusedException unless every party confirmed the newest version
     */
    public void conclude(UUID protocolId) {
        var version = lock(protocolId);
        var protocol = protocols.get(protocolId);
        var answers = confirmations.of(version.id());
        if (answers.size() != protocol.parties().size()
                || !answers.stream().allMatch(answer -> answer.state() == ConfirmationState.CONFIRMED)) {
            throw new ProtocolRefusedException("protocol.refused.unconfirmed");
        }
        var facts = registration.facts(version.id());
        var concluded = facts.conclusionDate();
        var text = version.document();
        var effective =
                EffectHeldBack.reasons(text, facts.signatureDates()).isEmpty() ? facts.effectiveDate(text) : null;
        var end = StatedEnd.of(text, effective, facts.endDate());
        var correction = corrections.open(protocolId);
        if (correction.isPresent()) {
            corrections.adopt(correction.get());
            states.correctRegistered(protocolId, concluded, effective, end);
            tell(protocolId, "facts", concluded, effective);
            alerts.corrected(protocol);
        } else {
            states.concludeRegistered(protocolId, concluded, effective, end);
            tell(protocolId, "registration", concluded, effective);
            alerts.confirmed(protocol);
        }
        events.publishEvent(new ProtocolRegistered(
                protocolId, version.id(), correction.isPresent(), facts.signatureDates(), facts.publications()));
    }

    private void tell(UUID protocolId, String what, LocalDate concluded, @Nullable LocalDate effective) {
        timeline.record(
                protocolId,
                "protocol.timeline." + what + (effective == null ? "-held-back" : "-concluded"),
                null,
                null,
                effective == null
                        ? Map.of("concluded", concluded.toString())
                        : Map.of("concluded", concluded.toString(), "effective", effective.toString()));
    }

    /** The version about which the parties are asked: the registration, or a correction of what they confirmed before. */
    private VersionView lock(UUID protocolId) {
        var state = states.lock(protocolId).orElse(null);
        if (state == DocumentState.TO_CONFIRM) {
            return protocols.currentVersion(protocolId);
        }
        var correction =
                state == DocumentState.CONCLUDED ? corrections.open(protocolId) : Optional.<FactCorrection>empty();
        return correction
                .map(open -> protocols.version(open.versionId()))
                .orElseThrow(() -> new ProtocolRefusedException("protocol.refused.step"));
    }
}
