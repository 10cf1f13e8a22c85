package be.protocolloket.protocol.slot;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.SlotFilling;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names persons for slots without a signatory; one person gets at most one slot. */
@Component
class SlotNaming {

    private final VersionTable versions;
    private final SignatureBlock block;
    private final SlotFillingTable fillings;
    private final Timeline timeline;

    SlotNaming(VersionTable versions, SignatureBlock block, SlotFillingTable fillings, Timeline timeline) {
        this.versions = versions;
        this.block = block;
        this.fillings = fillings;
        this.timeline = timeline;
    }

    /** The body's slots without a person who can sign, in the order of the text. */
    List<SlotSeat> vacant(UUID protocolId, EnterpriseNumber body) {
        return seats(protocolId).stream()
                .filter(seat -> seat.vacant() && seat.body().equals(body))
                .toList();
    }

    /** The body's signatories of today that have no slot yet. */
    List<Signatory> candidates(UUID protocolId, EnterpriseNumber body) {
        var seated = seated(protocolId);
        return block.candidates(body).stream()
                .filter(signatory -> !seated.contains(signatory.personId()))
                .toList();
    }

    /**
     * Keeps each valid choice at once; a refusal of another one rolls them back in the caller's transaction.
     *
     * @param persons one for each vacant slot, in their order
     * @throws ProtocolRefusedException when somebody may not sign for the body, or gets a second slot
     */
    void fill(UUID protocolId, EnterpriseNumber body, List<UUID> persons, Caller caller) {
        var seats = vacant(protocolId, body);
        if (seats.size() != persons.size()) {
            throw new ProtocolRefusedException("protocol.refused.slots-changed");
        }
        var problems = new ArrayList<FieldProblem>();
        var taken = new HashSet<>(seated(protocolId));
        for (int i = 0; i < seats.size(); i++) {
            var field = "slots[" + i + "].personId";
            var chosen = candidate(body, persons.get(i));
            if (chosen.isEmpty()) {
                problems.add(new FieldProblem(field, "protocol.refused.slot-no-signatory"));
            } else if (!taken.add(persons.get(i))) {
                problems.add(new FieldProblem(
                        field, "protocol.refused.slot-same-person", chosen.get().displayName()));
            } else {
                keep(protocolId, seats.get(i), chosen.get(), caller);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
    }

    private void keep(UUID protocolId, SlotSeat seat, Signatory chosen, Caller caller) {
        fillings.put(
                protocolId,
                new SlotFilling(
                        seat.slot().id(), seat.body(), chosen.personId(), chosen.displayName(), chosen.function()),
                caller.personId());
        timeline.record(
                protocolId,
                "protocol.timeline.slot-filled",
                seat.body(),
                caller.personId(),
                Map.of("function", chosen.function(), "name", chosen.displayName()));
    }

    private Optional<Signatory> candidate(EnterpriseNumber body, UUID person) {
        return block.candidates(body).stream()
                .filter(signatory -> signatory.personId().equals(person))
                .findFirst();
    }

    private Set<UUID> seated(UUID protocolId) {
        return seats(protocolId).stream()
                .map(SlotSeat::signatory)
                .filter(Objects::nonNull)
                .map(Signatory::personId)
                .collect(Collectors.toSet());
    }

    private List<SlotSeat> seats(UUID protocolId) {
        return block.seats(
                protocolId,
                versions.lastAdvised(protocolId)
                        .orElseThrow(NotHereException::new)
                        .document());
    }
}
