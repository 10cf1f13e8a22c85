package be.protocolloket.protocol.conclusion;

import be.protocolloket.protocol.AdviceFacts;
import be.protocolloket.protocol.ConclusionFacts;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.document.EffectKind;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.event.ProtocolConcluded;
import be.protocolloket.protocol.event.ProtocolEnteredIntoForce;
import be.protocolloket.protocol.event.ProtocolWithdrawn;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Conclusion, entry into force and withdrawal. Runs inside the transaction of the process. */
@Service
public class Conclusion {

    private final Protocols protocols;
    private final ProtocolStates states;
    private final VersionTable versions;
    private final ObjectProvider<ConclusionFacts> signatures;
    private final ObjectProvider<AdviceFacts> advice;
    private final RenditionGaps gaps;
    private final Timeline timeline;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Conclusion(
            Protocols protocols,
            ProtocolStates states,
            VersionTable versions,
            ObjectProvider<ConclusionFacts> signatures,
            ObjectProvider<AdviceFacts> advice,
            RenditionGaps gaps,
            Timeline timeline,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.protocols = protocols;
        this.states = states;
        this.versions = versions;
        this.signatures = signatures;
        this.advice = advice;
        this.gaps = gaps;
        this.timeline = timeline;
        this.clock = clock;
        this.events = events;
    }

    /**
     * When a concluded protocol takes effect.
     *
     * @param fixed the text names the day; otherwise it is the day of the last signature
     */
    public record Effect(LocalDate date, boolean fixed) {}

    /**
     * Concludes the protocol on the day of the last signature.
     *
     * @throws ProtocolRefusedException when it is not being signed, a required signature or any
     *     signature of a party is missing, an advice is later than that day, a
     *     marker of something missing stands in the text,
     *     or the term of the text is over before it takes effect
     */
    public Effect conclude(UUID protocolId) {
        var state = states.lock(protocolId).orElseThrow(NotHereException::new);
        if (!state.mayBecome(DocumentState.CONCLUDED)) {
            throw new ProtocolRefusedException("protocol.refused.step");
        }
        var signed = protocols.currentVersion(protocolId);
        var concluded = signatures.getObject().lastSignatureDate(signed.id());
        refuseUnsigned(protocolId, signed.id());
        refuseLateAdvice(protocolId, concluded);
        refuseMarkers(signed.document());
        var rule = signed.document().effectRule();
        var stated = ProtocolRegistration.effectiveDate(rule, concluded);
        // The fixed day may pass before the last signature. Effect never begins before conclusion, so it begins then.
        var effective = stated.isBefore(concluded) ? concluded : stated;
        states.conclude(protocolId, concluded, effective, TermOfText.end(signed.document(), effective));
        timeline.record(
                protocolId,
                "protocol.timeline.concluded",
                null,
                null,
                Map.of("concluded", concluded.toString(), "effective", effective.toString()));
        events.publishEvent(new ProtocolConcluded(protocolId, signed.id(), concluded));
        return new Effect(effective, rule != null && rule.kind() == EffectKind.FIXED_DATE && rule.date() != null);
    }

    /**
     * Brings the protocol into force if its day has come in Brussels, on PostgreSQL's clock.
     *
     * @return whether it is in force now
     */
    public boolean enterIntoForce(UUID protocolId) {
        states.lock(protocolId);
        var protocol = protocols.get(protocolId);
        var effective = protocol.effectiveDate();
        if (effective == null || effective.isAfter(clock.today())) {
            return false;
        }
        if (protocol.effect().mayBecome(LegalEffect.IN_FORCE)) {
            states.enterIntoForce(protocolId);
            timeline.record(
                    protocolId, "protocol.timeline.in-force", null, null, Map.of("effective", effective.toString()));
            events.publishEvent(new ProtocolEnteredIntoForce(protocolId, effective));
        }
        return true;
    }

    /** Withdraws the protocol; the process has stopped its tasks already. */
    public void withdraw(UUID protocolId) {
        protocols.advance(protocolId, DocumentState.WITHDRAWN);
        events.publishEvent(new ProtocolWithdrawn(protocolId));
    }

    /** What is concluded is published as it is: also a text that was made ready to sign by an earlier release. */
    private void refuseMarkers(ProtocolDocument text) {
        var markers = gaps.of(text).stream()
                .map(gap -> new FieldProblem(null, "protocol.refused.marker", gap.words()))
                .distinct()
                .toList();
        if (!markers.isEmpty()) {
            throw new ProtocolRefusedException(markers);
        }
    }

    /** No text can say otherwise: who did not sign is not bound, and then there is no protocol. */
    private void refuseUnsigned(UUID protocolId, UUID versionId) {
        var signedFor = signatures.getObject().signedFor(versionId);
        var missing = protocols.get(protocolId).parties().stream()
                .filter(party -> !signedFor.contains(party))
                .map(party -> new FieldProblem(null, "protocol.refused.party-unsigned", party.display()))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProtocolRefusedException(missing);
        }
    }

    private void refuseLateAdvice(UUID protocolId, LocalDate concluded) {
        var advised = versions.lastAdvised(protocolId).orElseThrow(NotHereException::new);
        var late = advice.getObject().advisedOn(advised.id()).entrySet().stream()
                .filter(advice -> advice.getValue().isAfter(concluded))
                .map(party -> new FieldProblem(
                        null, "protocol.refused.advice-late", party.getKey().display()))
                .toList();
        if (!late.isEmpty()) {
            throw new ProtocolRefusedException(late);
        }
    }
}
