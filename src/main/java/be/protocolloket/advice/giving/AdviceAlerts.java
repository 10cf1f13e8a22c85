package be.protocolloket.advice.giving;

import static be.protocolloket.tasklist.notice.NoticeKind.ESCALATION;
import static be.protocolloket.tasklist.notice.NoticeKind.REMINDER;
import static be.protocolloket.tasklist.notice.NoticeKind.WARNING;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.tasklist.notice.Notices;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Notifies people of an advice that is late, or that an officer gives who also works for the other party. */
@Component
public class AdviceAlerts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Protocols protocols;
    private final Bodies bodies;
    private final Notices notices;
    private final Timeline timeline;

    AdviceAlerts(Protocols protocols, Bodies bodies, Notices notices, Timeline timeline) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.notices = notices;
        this.timeline = timeline;
    }

    /** Reminds the officer. */
    public void remind(UUID protocolId, EnterpriseNumber party) {
        notices.add(
                protocolId,
                List.of(GroupId.of(Role.DPO, party).value()),
                REMINDER,
                "advice.notice.reminder",
                Map.of("party", name(party)));
        timeline.record(protocolId, "advice.timeline.advice-reminded", party, null, Map.of());
    }

    /** Tells the managers of the party and of the body that leads that the advice is late. */
    public void escalate(UUID protocolId, EnterpriseNumber party) {
        ProtocolView protocol = protocols.get(protocolId);
        notices.add(
                protocolId,
                managers(protocol.lead(), party),
                ESCALATION,
                "advice.notice.escalation",
                Map.of("party", name(party)));
        timeline.record(protocolId, "advice.timeline.advice-escalated", party, null, Map.of());
    }

    /** Tells the managers of the party and of the body that leads that the advice waits for the next officer after this day. */
    void officerStops(UUID protocolId, EnterpriseNumber party, LocalDate lastDay) {
        ProtocolView protocol = protocols.get(protocolId);
        notices.add(
                protocolId,
                managers(protocol.lead(), party),
                WARNING,
                "advice.notice.officer-stops",
                new TreeMap<>(Map.of("a", name(party), "b", lastDay.format(DAY))));
        timeline.record(protocolId, "advice.timeline.officer-stops", party, null, Map.of("a", lastDay.toString()));
    }

    /** GDPR art. 38(6): the body itself must see to it that its officer's other duties bring no conflict. */
    void sameOfficerForBothSides(UUID protocolId, EnterpriseNumber party) {
        notices.add(protocolId, managers(party), WARNING, "advice.notice.same-officer", Map.of("party", name(party)));
    }

    private static List<String> managers(EnterpriseNumber... numbers) {
        return Stream.of(numbers)
                .distinct()
                .map(number -> GroupId.of(Role.PROTOCOL_MANAGER, number).value())
                .toList();
    }

    private String name(EnterpriseNumber party) {
        return bodies.shortName(party);
    }
}
