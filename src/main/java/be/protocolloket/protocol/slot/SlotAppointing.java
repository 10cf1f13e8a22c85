package be.protocolloket.protocol.slot;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.protocol.SlotAppointments;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.event.SignatoryAppointed;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FormOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Appoints the person who signs in a slot, by their mandate, and tells it. */
@Component
class SlotAppointing implements SlotAppointments {

    private final VersionTable versions;
    private final SignatureBlock block;
    private final SlotAppointmentTable table;
    private final AppointmentRules rules;
    private final SignatoryWords words;
    private final People people;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    SlotAppointing(
            VersionTable versions,
            SignatureBlock block,
            SlotAppointmentTable table,
            AppointmentRules rules,
            SignatoryWords words,
            People people,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.block = block;
        this.table = table;
        this.rules = rules;
        this.words = words;
        this.people = people;
        this.timeline = timeline;
        this.events = events;
    }

    @Override
    public List<SlotAppointment> of(UUID protocolId) {
        return versions.lastAdvised(protocolId)
                .map(version -> table.of(version.id()))
                .orElse(List.of());
    }

    @Override
    public List<SlotAppointment> upTo(UUID appointmentId) {
        return table.upTo(appointmentId);
    }

    @Override
    public List<FormOption> successors(UUID protocolId, String slotId, Caller caller) {
        var advised = versions.lastAdvised(protocolId).orElseThrow(NotHereException::new);
        var seat = seat(advised, slotId);
        return words.options(rules.eligible(seat.body(), caller).stream()
                .filter(signatory -> rules.problem(advised, seat, signatory.mandateId(), false, caller)
                        .isEmpty())
                .toList());
    }

    @Override
    public SlotAppointment replace(UUID protocolId, String slotId, UUID mandateId, Caller caller) {
        var advised = lock(protocolId);
        var seat = seat(advised, slotId);
        // The text is frozen and names whom it names: a successor has another name.
        var problem = rules.problem(advised, seat, mandateId, false, caller);
        if (problem.isPresent()) {
            throw new ProtocolRefusedException(List.of(problem.get()));
        }
        return appoint(advised, seat, mandateId, caller);
    }

    private SlotSeat seat(VersionView advised, String slotId) {
        return block.seats(advised).stream()
                .filter(each -> each.slot().id().equals(slotId))
                .findFirst()
                .orElseThrow(NotHereException::new);
    }

    /** Lets no other appointment for this protocol come between; the text on which was last advised. */
    VersionView lock(UUID protocolId) {
        table.lock(protocolId);
        return versions.lastAdvised(protocolId).orElseThrow(NotHereException::new);
    }

    /** @param mandateId in which {@link AppointmentRules#problem} found nothing wrong */
    SlotAppointment appoint(VersionView advised, SlotSeat seat, UUID mandateId, Caller caller) {
        var chosen = rules.chosen(seat.body(), mandateId).orElseThrow(NotHereException::new);
        var made =
                table.add(advised.protocolId(), advised.id(), seat.slot().id(), seat.body(), chosen, caller.personId());
        tell(advised, made, chosen.since(), caller);
        events.publishEvent(new SignatoryAppointed(
                advised.protocolId(),
                advised.id(),
                made.slotId(),
                made.body(),
                made.personId(),
                mandateId,
                made.approvedBy(),
                caller.personId()));
        return made;
    }

    private void tell(VersionView advised, SlotAppointment made, LocalDate since, Caller caller) {
        var approver = made.approvedBy();
        var details = new TreeMap<>(Map.of("a", made.name(), "b", made.function(), "c", since.toString()));
        if (approver != null) {
            details.put("d", people.displayName(approver));
        }
        var kind = "protocol.timeline.signatory-appointed" + (approver == null ? "" : "-approved");
        timeline.record(advised.protocolId(), kind, made.body(), caller.personId(), details);
    }
}
