package be.protocolloket.protocol.term;

import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.wording.DutchDate;
import be.protocolloket.protocol.event.ProtocolConcluded;
import be.protocolloket.protocol.event.ProtocolRegistered;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Terms;
import be.protocolloket.workflow.WorkingDays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Warns the parties some working days before a protocol ends by its term, so that a next one can be concluded in time. */
@Service
public class TermWatch {

    /** How many working days before the last day. */
    private static final String TERM = "T-TERM-END";

    private final Protocols protocols;
    private final TermRun run;
    private final Notices notices;
    private final Timeline timeline;
    private final Terms terms;
    private final WorkingDays workingDays;
    private final DatabaseClock clock;

    TermWatch(
            Protocols protocols,
            TermRun run,
            Notices notices,
            Timeline timeline,
            Terms terms,
            WorkingDays workingDays,
            DatabaseClock clock) {
        this.protocols = protocols;
        this.run = run;
        this.notices = notices;
        this.timeline = timeline;
        this.terms = terms;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @EventListener
    void on(ProtocolConcluded concluded) {
        watch(concluded.protocolId());
    }

    @EventListener
    void on(ProtocolRegistered registered) {
        watch(registered.protocolId());
    }

    /** Starts the process where a last day is known that did not pass yet. */
    void watch(UUID protocolId) {
        var protocol = protocols.get(protocolId);
        var last = protocol.lastDay();
        if (last == null || !runs(protocol)) {
            return;
        }
        int days = Objects.requireNonNullElse(terms.term(TERM).workingDays(), 0);
        run.start(
                protocolId,
                workingDays.minus(last, days).atStartOfDay(DatabaseClock.ZONE).toInstant());
    }

    /** Tells the protocol managers and the officers of every party, unless the protocol ended or was replaced in the meantime. */
    public void warn(UUID protocolId) {
        var protocol = protocols.get(protocolId);
        var last = protocol.lastDay();
        if (last == null || !runs(protocol)) {
            return;
        }
        List<String> groups = protocol.parties().stream()
                .flatMap(party -> Stream.of(Role.PROTOCOL_MANAGER, Role.DPO).map(role -> GroupId.of(role, party)))
                .map(GroupId::value)
                .toList();
        notices.add(
                protocolId,
                groups,
                NoticeKind.WARNING,
                "protocol.notice.term-end",
                Map.of("last", DutchDate.inSentence(last, DateStyle.NUMERIC)));
        timeline.record(protocolId, "protocol.timeline.term-end", null, null, Map.of("last", last.toString()));
    }

    private boolean runs(ProtocolView protocol) {
        var last = protocol.lastDay();
        return protocol.state() == DocumentState.CONCLUDED
                && protocol.effect() != LegalEffect.ENDED
                && last != null
                && !last.isBefore(clock.today());
    }
}
