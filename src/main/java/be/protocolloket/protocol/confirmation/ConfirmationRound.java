package be.protocolloket.protocol.confirmation;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.event.ProtocolRegistered;
import be.protocolloket.protocol.registration.EffectHeldBack;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.StatedEnd;
import be.protocolloket.protocol.version.ProtocolStates;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Asks every party about the newest registered version, and concludes it when all confirmed. Runs inside the transaction of the process. */
@Service
public class ConfirmationRound {

    private final Protocols protocols;
    private final ProtocolStates states;
    private final ProtocolRegistration registration;
    private final ConfirmationTable confirmations;
    private final ConfirmationAlerts alerts;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    ConfirmationRound(
            Protocols protocols,
            ProtocolStates states,
            ProtocolRegistration registration,
            ConfirmationTable confirmations,
            ConfirmationAlerts alerts,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.protocols = protocols;
        this.states = states;
        this.registration = registration;
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
        protocol.parties()
                .forEach(
                        body -> confirmations.ask(version.id(), body, body.equals(protocol.lead()) ? registrar : null));
        alerts.asked(protocol, version);
        return version.id();
    }

    /**
     * Concludes the protocol by its stated dates and its text.
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
        states.concludeRegistered(protocolId, concluded, effective, StatedEnd.of(text, effective, facts.endDate()));
        timeline.record(
                protocolId,
                effective == null
                        ? "protocol.timeline.registration-held-back"
                        : "protocol.timeline.registration-concluded",
                null,
                null,
                effective == null
                        ? Map.of("concluded", concluded.toString())
                        : Map.of("concluded", concluded.toString(), "effective", effective.toString()));
        alerts.confirmed(protocol);
        events.publishEvent(
                new ProtocolRegistered(protocolId, version.id(), facts.signatureDates(), facts.publications()));
    }

    private VersionView lock(UUID protocolId) {
        if (states.lock(protocolId).orElse(null) != DocumentState.TO_CONFIRM) {
            throw new ProtocolRefusedException("protocol.refused.step");
        }
        return protocols.currentVersion(protocolId);
    }
}
