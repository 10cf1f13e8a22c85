package be.protocolloket.protocol.portal;

import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what the people of the parties answer. Who may answer for a party, the form has checked. */
@Component
public class PortalAnswers {

    private static final int LONGEST_REASON = 2000;

    private final Protocols protocols;
    private final PortalAgreementTable table;
    private final Timeline timeline;

    PortalAnswers(Protocols protocols, PortalAgreementTable table, Timeline timeline) {
        this.protocols = protocols;
        this.table = table;
        this.timeline = timeline;
    }

    /** Why this person may not answer for this voice, as a message key; empty when nothing stands in the way. */
    Optional<String> obstacle(UUID agreementId, GroupId voice, UUID person) {
        boolean free = table.answers(agreementId).stream()
                .allMatch(answer -> answer.leaves(voice.body(), voice.role(), person));
        return free ? Optional.empty() : Optional.of("protocol.portal.problem.same-person");
    }

    /**
     * In the caller's transaction.
     *
     * @throws ProtocolRefusedException when there is an {@link #obstacle}, or it is settled already
     */
    void answer(UUID agreementId, GroupId voice, boolean accepted, String reason, Caller caller) {
        PortalAgreement asked = table.lock(agreementId).orElseThrow(NotHereException::new);
        ProtocolView protocol = protocols.require(asked.protocolId(), caller);
        List<PortalAnswer> answers = table.answers(agreementId);
        if (asked.state() != PortalState.PROPOSED
                || !PortalVoices.open(protocol, answers).contains(voice)) {
            throw new ProtocolRefusedException("protocol.portal.problem.settled");
        }
        obstacle(agreementId, voice, caller.personId()).ifPresent(key -> {
            throw new ProtocolRefusedException(key);
        });
        String written = reason(reason);
        table.answer(agreementId, voice.body(), voice.role(), accepted, written, caller.personId());
        timeline.record(
                asked.protocolId(),
                "protocol.timeline.portal-" + (accepted ? "yes" : "no") + "-"
                        + voice.role().prefix(),
                voice.body(),
                caller.personId(),
                Map.of("reason", written));
        if (!accepted) {
            table.settle(asked, PortalState.REFUSED);
        } else if (PortalVoices.open(protocol, table.answers(agreementId)).isEmpty()) {
            table.settle(asked, PortalState.ACCEPTED);
            timeline.record(asked.protocolId(), "protocol.timeline.portal-counts", null, null, Map.of());
        }
    }

    /** Nobody is asked any more: not everybody answered in time. */
    public void expire(UUID agreementId) {
        PortalAgreement open = table.lock(agreementId).orElseThrow(NotHereException::new);
        table.settle(open, PortalState.EXPIRED);
        timeline.record(open.protocolId(), "protocol.timeline.portal-expired", null, null, Map.of());
    }

    /** @throws ProtocolRefusedException when it is empty or too long */
    static String reason(String typed) {
        String written = SeenText.stripped(typed);
        if (written.isEmpty() || written.length() > LONGEST_REASON) {
            throw ProtocolRefusedException.at("reason", "protocol.portal.problem.reason");
        }
        return written;
    }
}
