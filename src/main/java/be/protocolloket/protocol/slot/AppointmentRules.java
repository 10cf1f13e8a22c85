package be.protocolloket.protocol.slot;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Colleagues;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.Signatories;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may be appointed to sign in a slot: one of the signatories in office of the body. An administrator of the body, who says who is in
 * office, is none of them; nobody appoints themselves; the function of the mandate is the one of the slot; and nobody gets two slots unless the
 * text names them in both.
 */
@Component
class AppointmentRules {

    private final SignatureBlock block;
    private final Signatories signatories;
    private final Colleagues colleagues;
    private final DatabaseClock clock;

    AppointmentRules(SignatureBlock block, Signatories signatories, Colleagues colleagues, DatabaseClock clock) {
        this.block = block;
        this.signatories = signatories;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Whom the caller could appoint for the body today, by function and name. */
    List<Signatory> eligible(EnterpriseNumber body, Caller caller) {
        return eligible(body).stream()
                .filter(signatory -> !signatory.personId().equals(caller.personId()))
                .toList();
    }

    /**
     * Why this mandate cannot be appointed for the seat, without a field; empty when it can.
     *
     * @param asNamed whether it must be whom the text names, while somebody of that name is in office
     */
    Optional<FieldProblem> problem(VersionView advised, SlotSeat seat, UUID mandateId, boolean asNamed, Caller caller) {
        var chosen = chosen(seat.body(), mandateId);
        if (chosen.isEmpty()) {
            return Optional.of(new FieldProblem(null, "protocol.refused.slot-no-signatory"));
        }
        var person = chosen.get();
        if (person.personId().equals(caller.personId())) {
            return Optional.of(new FieldProblem(null, "protocol.refused.slot-oneself"));
        }
        if (asNamed && !isNamed(seat, person)) {
            return Optional.of(new FieldProblem(
                    null,
                    "protocol.refused.slot-other-name",
                    seat.slot().name() == null ? "" : seat.slot().name()));
        }
        var function = seat.slot().function();
        if (!SeatFunction.fits(function, person.function())) {
            return Optional.of(new FieldProblem(
                    null,
                    "protocol.refused.slot-other-function",
                    function == null ? "" : function,
                    person.displayName(),
                    person.function()));
        }
        return block.seats(advised).stream()
                .filter(other -> !other.slot().id().equals(seat.slot().id()))
                .filter(other -> other.appointment() != null
                        && other.appointment().personId().equals(person.personId()))
                .filter(other -> !other.slot().namesSameAs(seat.slot()))
                .findFirst()
                .map(other -> new FieldProblem(
                        null,
                        other.body().equals(seat.body())
                                ? "protocol.refused.slot-same-person"
                                : "protocol.refused.slot-both-parties",
                        person.displayName()));
    }

    /** The text names whom it means while somebody of that name is in office: then only they are meant, and which of them is asked. */
    private boolean isNamed(SlotSeat seat, Signatory person) {
        return seat.slot().isNamed(person.displayName())
                || signatories.of(seat.body(), clock.today()).stream()
                        .noneMatch(namesake -> seat.slot().isNamed(namesake.displayName()));
    }

    Optional<Signatory> chosen(EnterpriseNumber body, UUID mandateId) {
        return eligible(body).stream()
                .filter(signatory -> signatory.mandateId().equals(mandateId))
                .findFirst();
    }

    /** Whoever can be appointed for the body today, by anybody. */
    List<Signatory> eligible(EnterpriseNumber body) {
        Set<UUID> administrators = colleagues
                .holding(Set.of(GroupId.of(Role.BODY_ADMINISTRATOR, body).value()))
                .keySet();
        return signatories.of(body, clock.today()).stream()
                .filter(signatory -> !administrators.contains(signatory.personId()))
                .toList();
    }
}
