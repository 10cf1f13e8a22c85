package be.protocolloket.signing.offering;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the other parties that who signs for a body changed while the text is out for signature. Their managers acknowledge it; the managers of
 * the body itself read what they must do. A notice names functions and bodies, and never a person.
 */
@Component
public class SignatoryNews {

    /** Keys of what managers acknowledge begin so. */
    static final String CHANGE = "signing.change.";

    /** Lines of the course of a protocol that say that a mandate ends, or ended. */
    static final Set<String> ENDS = Set.of("signing.timeline.mandate-ends", "signing.timeline.mandate-lapsed");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Protocols protocols;
    private final Bodies bodies;
    private final Notices notices;
    private final Timeline timeline;
    private final DatabaseClock clock;

    SignatoryNews(Protocols protocols, Bodies bodies, Notices notices, Timeline timeline, DatabaseClock clock) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A successor was put in the slot; the appointment itself tells who. */
    void replaced(UUID protocolId, SignatureSlot slot, Caller by) {
        tellOthers(protocolId, slot, "replaced", null);
        record(protocolId, slot, "replaced", by.personId(), null);
    }

    /** @param lastDay of the mandate; a day that is over is not told as one that comes */
    void mandateEnds(UUID protocolId, SignatureSlot slot, LocalDate lastDay) {
        boolean over = lastDay.isBefore(clock.today());
        ends(protocolId, slot, over ? "mandate-lapsed" : "mandate-ends", over ? null : lastDay);
    }

    /** The mandate runs no more. */
    void mandateLapsed(UUID protocolId, SignatureSlot slot) {
        ends(protocolId, slot, "mandate-lapsed", null);
    }

    private void ends(UUID protocolId, SignatureSlot slot, String what, @Nullable LocalDate lastDay) {
        tellOthers(protocolId, slot, what, lastDay);
        notices.add(
                protocolId,
                List.of(managers(slot.party())),
                NoticeKind.WARNING,
                "signing.notice.appoint-successor",
                args(slot, null));
        record(protocolId, slot, what, null, lastDay);
    }

    /** @param given false when it was taken back */
    void delegation(UUID protocolId, SignatureSlot slot, boolean given) {
        var what = given ? "delegation-given" : "delegation-ended";
        tellOthers(protocolId, slot, what, null);
        record(protocolId, slot, what, null, null);
    }

    private void tellOthers(UUID protocolId, SignatureSlot slot, String what, @Nullable LocalDate day) {
        Collection<String> others = protocols.get(protocolId).parties().stream()
                .filter(party -> !party.equals(slot.party()))
                .map(SignatoryNews::managers)
                .toList();
        notices.add(protocolId, others, NoticeKind.ACKNOWLEDGE, CHANGE + what, args(slot, day));
    }

    private void record(
            UUID protocolId, SignatureSlot slot, String what, @Nullable UUID person, @Nullable LocalDate day) {
        Map<String, String> details = new LinkedHashMap<>(Map.of("a", slot.function()));
        if (day != null) {
            details.put("b", day.toString());
        }
        timeline.record(protocolId, "signing.timeline." + what, slot.party(), person, details);
    }

    private Map<String, String> args(SignatureSlot slot, @Nullable LocalDate day) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("body", bodies.shortName(slot.party()));
        args.put("function", slot.function());
        if (day != null) {
            args.put("day", day.format(DAY));
        }
        return args;
    }

    private static String managers(EnterpriseNumber body) {
        return GroupId.of(Role.PROTOCOL_MANAGER, body).value();
    }
}
