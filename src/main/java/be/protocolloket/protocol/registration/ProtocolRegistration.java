package be.protocolloket.protocol.registration;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.document.EffectKind;
import be.protocolloket.protocol.document.EffectRule;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.event.ProtocolRegistered;
import be.protocolloket.protocol.version.NewProtocol;
import be.protocolloket.protocol.version.Parties;
import be.protocolloket.protocol.version.ProtocolTable;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers protocols that were signed elsewhere. */
@Service
public class ProtocolRegistration {

    private final Protocols protocols;
    private final ProtocolTable table;
    private final VersionTable versions;
    private final RegistrationTable registrations;
    private final Parties parties;
    private final Timeline timeline;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ProtocolRegistration(
            Protocols protocols,
            ProtocolTable table,
            VersionTable versions,
            RegistrationTable registrations,
            Parties parties,
            Timeline timeline,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.protocols = protocols;
        this.table = table;
        this.versions = versions;
        this.registrations = registrations;
        this.parties = parties;
        this.timeline = timeline;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Registers a protocol as it was signed, including gaps, slips, vacant slots and redactions. It is concluded at once; no process runs.
     *
     * @throws ProtocolRefusedException when a party is not a registered body, the caller manages protocols for none of them, or the facts
     *     contradict each other (a signature after the conclusion, a slot that the text does not have, an end before the effect)
     */
    @Transactional
    public ProtocolView registerExisting(ProtocolDocument document, RegistrationFacts facts, Caller caller) {
        var numbers = parties.registered(document);
        var lead = numbers.stream()
                .filter(party -> caller.holds(Role.PROTOCOL_MANAGER, party))
                .findFirst()
                .orElseThrow(() -> new ProtocolRefusedException("protocol.refused.register-not-managed"));
        refuseContradictions(document, facts, numbers);
        var id = UUID.randomUUID();
        var effective = facts.effectiveDate() == null
                ? effectiveDate(document.effectRule(), facts.conclusionDate())
                : facts.effectiveDate();
        table.add(
                id,
                lead,
                numbers,
                NewProtocol.registered(facts.conclusionDate(), effective, facts.endDate()),
                caller.personId());
        var versionId = versions.add(id, VersionPurpose.REGISTERED, document, caller.personId());
        registrations.add(id, facts);
        timeline.record(
                id,
                "protocol.timeline.registered",
                lead,
                caller.personId(),
                Map.of("concluded", facts.conclusionDate().toString()));
        events.publishEvent(new ProtocolRegistered(id, versionId, facts.signatureDates(), facts.publications()));
        return protocols.get(id);
    }

    /**
     * What was stated when it was entered.
     *
     * @throws be.protocolloket.workflow.NotHereException unless it is a registered protocol
     */
    public RegistrationFacts facts(UUID protocolId) {
        return registrations.of(protocols.get(protocolId));
    }

    /** The day on which the protocol takes effect; without a fixed date in the text, the day of conclusion. */
    public static LocalDate effectiveDate(@Nullable EffectRule rule, LocalDate conclusion) {
        var fixed = rule == null || rule.kind() != EffectKind.FIXED_DATE ? null : rule.date();
        return fixed == null ? conclusion : fixed;
    }

    private void refuseContradictions(
            ProtocolDocument document, RegistrationFacts facts, List<EnterpriseNumber> numbers) {
        var problems = new ArrayList<FieldProblem>();
        var slots = document.slots().stream().map(SignatorySlot::id).collect(Collectors.toSet());
        facts.signatureDates().forEach((slot, day) -> {
            if (!slots.contains(slot)) {
                problems.add(new FieldProblem(null, "protocol.refused.register-slot", slot));
            }
            if (day.isAfter(facts.conclusionDate())) {
                problems.add(new FieldProblem(null, "protocol.refused.register-signature-late", slot));
            }
        });
        facts.publications().stream()
                .filter(publication -> !numbers.contains(publication.party()))
                .forEach(publication -> problems.add(new FieldProblem(
                        null,
                        "protocol.refused.register-publication",
                        publication.party().display())));
        if (facts.conclusionDate().isAfter(clock.today())) {
            problems.add(new FieldProblem(null, "protocol.refused.register-future"));
        }
        var end = facts.endDate();
        var effective = facts.effectiveDate();
        if (end != null && end.isBefore(effective == null ? facts.conclusionDate() : effective)) {
            problems.add(new FieldProblem(null, "protocol.refused.register-end"));
        }
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
    }
}
