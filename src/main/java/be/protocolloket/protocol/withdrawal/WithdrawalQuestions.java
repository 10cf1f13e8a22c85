package be.protocolloket.protocol.withdrawal;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ConclusionFacts;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.tasklist.notice.NoticeAcknowledged;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a party that does not lead must ask. Before another party signed it gives the negotiations up by itself, and the others acknowledge that;
 * afterwards it asks the party that leads, whose manager withdraws, or acknowledges the question and lets the signing go on.
 */
@Component
public class WithdrawalQuestions {

    private static final String ASKED_NOTICE = "protocol.notice.withdrawal-asked";
    private static final String ASKED = "protocol.timeline.withdrawal-asked";
    private static final String GOES_ON = "protocol.timeline.withdrawal-goes-on";

    private final Protocols protocols;
    private final ObjectProvider<ConclusionFacts> signatures;
    private final WithdrawalNews news;
    private final Notices notices;
    private final Bodies bodies;
    private final Timeline timeline;

    WithdrawalQuestions(
            Protocols protocols,
            ObjectProvider<ConclusionFacts> signatures,
            WithdrawalNews news,
            Notices notices,
            Bodies bodies,
            Timeline timeline) {
        this.protocols = protocols;
        this.signatures = signatures;
        this.news = news;
        this.notices = notices;
        this.bodies = bodies;
        this.timeline = timeline;
    }

    /** Whether the caller can only ask: they do not manage for the party that leads, and a party for which they do not manage signed. */
    public boolean onlyAsks(ProtocolView protocol, Caller caller) {
        return protocol.state() == DocumentState.SIGNING
                && !manages(caller, protocol.lead())
                && signatures.getObject().signedFor(protocol.currentVersionId()).stream()
                        .anyMatch(signed -> !manages(caller, signed));
    }

    /**
     * Asks the managers of the party that leads to withdraw.
     *
     * @throws ProtocolRefusedException while an earlier question of this party has no answer
     */
    public void ask(ProtocolView protocol, EnterpriseNumber party, String reason, Caller caller) {
        if (waiting(protocol.id()).stream().anyMatch(asked -> party.equals(asked.party()))) {
            throw new ProtocolRefusedException("protocol.refused.withdrawal-asked");
        }
        timeline.record(protocol.id(), ASKED, party, caller.personId(), Map.of("reason", reason));
        notices.add(
                protocol.id(),
                List.of(managers(protocol.lead())),
                NoticeKind.ACKNOWLEDGE,
                ASKED_NOTICE,
                news.args(party, reason));
    }

    /** The managers of the party that leads read the question and let the signing go on: the asker hears it. */
    @EventListener
    void on(NoticeAcknowledged event) {
        if (event.messageKey().equals(ASKED_NOTICE)) {
            goesOn(event);
        } else if (event.messageKey().startsWith(WithdrawalNews.KEY)) {
            timeline.record(event.protocolId(), "protocol.timeline.withdrawal-noted", null, event.personId(), Map.of());
        }
    }

    private void goesOn(NoticeAcknowledged event) {
        var protocol = protocols.get(event.protocolId());
        if (!protocol.state().beforeConclusion()) {
            return;
        }
        String lead = bodies.shortName(protocol.lead());
        for (TimelineEntry asked : waiting(protocol.id())) {
            var party = asked.party();
            if (party != null && event.args().contains(bodies.shortName(party))) {
                timeline.record(protocol.id(), GOES_ON, party, event.personId(), Map.of("lead", lead));
                notices.add(
                        protocol.id(),
                        Set.of(managers(party)),
                        NoticeKind.WARNING,
                        "protocol.notice.withdrawal-goes-on",
                        Map.of("lead", lead));
            }
        }
    }

    /** The questions without an answer. */
    private List<TimelineEntry> waiting(UUID protocolId) {
        var course = timeline.of(protocolId);
        return course.stream()
                .filter(asked -> asked.kind().equals(ASKED))
                .filter(asked -> course.subList(course.indexOf(asked) + 1, course.size()).stream()
                        .noneMatch(later -> later.kind().equals(GOES_ON)
                                && String.valueOf(later.party()).equals(String.valueOf(asked.party()))))
                .toList();
    }

    private static boolean manages(Caller caller, EnterpriseNumber party) {
        return caller.holds(Role.PROTOCOL_MANAGER, party);
    }

    private static String managers(EnterpriseNumber party) {
        return GroupId.of(Role.PROTOCOL_MANAGER, party).value();
    }
}
