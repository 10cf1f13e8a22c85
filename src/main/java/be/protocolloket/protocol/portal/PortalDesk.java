package be.protocolloket.protocol.portal;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.document.ChannelRules;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of the parties do about this portal as the platform of their protocol. Nobody speaks for the other party. */
@Service
public class PortalDesk {

    private static final List<Role> PROPOSERS = List.of(Role.PROTOCOL_MANAGER);

    private final Protocols protocols;
    private final PortalAgreementTable table;
    private final PortalRun run;
    private final Timeline timeline;
    private final DatabaseClock clock;

    PortalDesk(Protocols protocols, PortalAgreementTable table, PortalRun run, Timeline timeline, DatabaseClock clock) {
        this.protocols = protocols;
        this.table = table;
        this.run = run;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether the text in force binds the parties to a platform, so that there is something to agree on. */
    public boolean fits(ProtocolView protocol) {
        return protocol.conclusionDate() != null
                && protocols.signedVersion(protocol.id()).document().flows().stream()
                        .map(Flow::channels)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(ChannelRules::namesPlatform);
    }

    /**
     * A manager proposes it, which is also the yes of that manager.
     *
     * @throws NotHereException unless the caller manages protocols for a party, and the text names a platform
     * @throws ProtocolRefusedException when it is open or counts already, or without a reason
     */
    @Transactional
    public UUID propose(UUID protocolId, String reason, Caller caller) {
        ProtocolView protocol = forProposing(protocolId, caller);
        EnterpriseNumber party = speaksFor(protocol, caller, PROPOSERS);
        String written = PortalAnswers.reason(reason);
        table.lockProtocol(protocolId);
        if (!standing(protocolId).proposable()) {
            throw new ProtocolRefusedException("protocol.portal.problem.already");
        }
        UUID id = UUID.randomUUID();
        table.add(id, protocolId, party);
        table.answer(id, party, Role.PROTOCOL_MANAGER, true, written, caller.personId());
        timeline.record(
                protocolId, "protocol.timeline.portal-proposed", party, caller.personId(), Map.of("reason", written));
        run.start(protocolId, id);
        return id;
    }

    /**
     * A manager of the party that proposed it takes the open proposal back.
     *
     * @throws NotHereException unless there is one, of a party of the caller
     */
    @Transactional
    public void takeBack(UUID protocolId, Caller caller) {
        protocols.require(protocolId, caller);
        PortalAgreement open = standing(protocolId)
                .last()
                .flatMap(found -> table.lock(found.id()))
                .filter(found -> found.state() == PortalState.PROPOSED
                        && caller.holds(Role.PROTOCOL_MANAGER, found.proposedFor()))
                .orElseThrow(NotHereException::new);
        table.settle(open, PortalState.TAKEN_BACK);
        timeline.record(
                protocolId, "protocol.timeline.portal-taken-back", open.proposedFor(), caller.personId(), Map.of());
        run.takeBack(protocolId);
    }

    /**
     * A party says from which day the portal does not count any more; it needs nobody's agreement. Every agreement that counts ends with it, and a
     * proposal that is open stays as it is: the party can refuse that.
     *
     * @param day null when none was typed
     * @throws NotHereException unless it counts, and the caller is manager or officer of a party
     * @throws ProtocolRefusedException when the day has passed or an end is known that is as early
     */
    @Transactional
    public void end(UUID protocolId, @Nullable LocalDate day, String reason, Caller caller) {
        ProtocolView protocol = forEnding(protocolId, caller);
        EnterpriseNumber party = speaksFor(protocol, caller, PortalVoices.ROLES);
        if (day == null || day.isBefore(clock.today())) {
            throw ProtocolRefusedException.at("endsOn", "protocol.portal.problem.day");
        }
        List<PortalAgreement> longer = standing(protocolId).counting().stream()
                .flatMap(found -> table.lock(found.id()).stream())
                .filter(found -> found.counts(day))
                .toList();
        if (longer.isEmpty()) {
            throw ProtocolRefusedException.at("endsOn", "protocol.portal.problem.ends-already");
        }
        String written = PortalAnswers.reason(reason);
        var ending = new PortalAgreement.Ending(day, party, caller.personId(), written);
        longer.forEach(agreed -> table.end(agreed, ending));
        timeline.record(
                protocolId,
                "protocol.timeline.portal-ended",
                party,
                caller.personId(),
                Map.of("day", day.toString(), "reason", written));
    }

    /** @throws NotHereException unless the caller manages protocols for a party, and the text names a platform */
    public ProtocolView forProposing(UUID protocolId, Caller caller) {
        ProtocolView protocol = protocols.require(protocolId, caller);
        speaksFor(protocol, caller, PROPOSERS);
        if (!fits(protocol)) {
            throw new NotHereException();
        }
        return protocol;
    }

    /** Whether nothing is open and nothing counts, so that it can be proposed. */
    public boolean proposable(UUID protocolId) {
        return standing(protocolId).proposable();
    }

    /** @throws NotHereException unless the portal counts, and the caller is manager or officer of a party */
    public ProtocolView forEnding(UUID protocolId, Caller caller) {
        ProtocolView protocol = protocols.require(protocolId, caller);
        speaksFor(protocol, caller, PortalVoices.ROLES);
        if (standing(protocolId).counting().isEmpty()) {
            throw new NotHereException();
        }
        return protocol;
    }

    private PortalStanding standing(UUID protocolId) {
        return new PortalStanding(table.of(protocolId), clock.today());
    }

    private static EnterpriseNumber speaksFor(ProtocolView protocol, Caller caller, List<Role> roles) {
        return protocol.parties().stream()
                .filter(party -> roles.stream().anyMatch(role -> caller.holds(role, party)))
                .findFirst()
                .orElseThrow(NotHereException::new);
    }
}
