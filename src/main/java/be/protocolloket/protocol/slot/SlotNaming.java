package be.protocolloket.protocol.slot;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A party's manager says who signs in each of its slots, before the text is made ready to sign. */
@Component
class SlotNaming {

    private final VersionTable versions;
    private final SignatureBlock block;
    private final AppointmentRules rules;
    private final SlotAppointing appointing;

    SlotNaming(VersionTable versions, SignatureBlock block, AppointmentRules rules, SlotAppointing appointing) {
        this.versions = versions;
        this.block = block;
        this.rules = rules;
        this.appointing = appointing;
    }

    /** The body's slots for which nobody was appointed who can sign, in the order of the text. */
    List<SlotSeat> vacant(UUID protocolId, EnterpriseNumber body) {
        return versions.lastAdvised(protocolId).map(block::seats).orElseThrow(NotHereException::new).stream()
                .filter(seat -> seat.vacant() && seat.body().equals(body))
                .toList();
    }

    /** Whom the text means: the only one of the candidates with the name and function that it writes; empty when none has, or more. */
    static Optional<Signatory> suggested(SlotSeat seat, List<Signatory> candidates) {
        var meant = candidates.stream()
                .filter(candidate -> seat.slot().isNamed(candidate.displayName()))
                .toList();
        boolean one = meant.size() == 1
                && SeatFunction.fits(seat.slot().function(), meant.get(0).function());
        return one ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /**
     * Keeps each valid choice at once; a refusal of another one rolls them back in the caller's transaction.
     *
     * @param mandates one for each vacant slot, in their order; null where nothing was chosen
     * @throws ProtocolRefusedException when somebody may not sign for the body, or may not get this slot
     */
    void fill(UUID protocolId, EnterpriseNumber body, List<@Nullable UUID> mandates, Caller caller) {
        var advised = appointing.lock(protocolId);
        var seats = vacant(protocolId, body);
        if (seats.size() != mandates.size()) {
            throw new ProtocolRefusedException("protocol.refused.slots-changed");
        }
        var problems = new ArrayList<FieldProblem>();
        for (int i = 0; i < seats.size(); i++) {
            var field = "slots[" + i + "].mandateId";
            var mandate = mandates.get(i);
            if (mandate == null) {
                problems.add(new FieldProblem(field, "protocol.refused.slot-no-signatory"));
                continue;
            }
            var problem = rules.problem(advised, seats.get(i), mandate, true, caller);
            if (problem.isEmpty()) {
                appointing.appoint(advised, seats.get(i), mandate, caller);
            } else {
                problems.add(new FieldProblem(
                        field, problem.get().messageKey(), problem.get().args()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
    }
}
