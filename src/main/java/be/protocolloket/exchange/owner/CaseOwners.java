package be.protocolloket.exchange.owner;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.access.CaseSeal;
import be.protocolloket.exchange.event.CaseDecided;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Colleagues;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.StaleStateException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who of each body answers for a case: by hand-over with a reason, and never somebody who does not work on cases of that body. */
@Service
public class CaseOwners {

    private final OwnerTable table;
    private final Cases cases;
    private final Colleagues colleagues;
    private final CaseSeal seal;
    private final ApplicationEventPublisher events;

    CaseOwners(OwnerTable table, Cases cases, Colleagues colleagues, CaseSeal seal, ApplicationEventPublisher events) {
        this.table = table;
        this.cases = cases;
        this.colleagues = colleagues;
        this.seal = seal;
        this.events = events;
    }

    /** Person by body; a body without any has not begun, an empty one stands for an owner who left. */
    public Map<EnterpriseNumber, Optional<UUID>> of(UUID caseId) {
        return table.of(caseId);
    }

    /** Who of the body can answer for a case today: names by id. */
    public Map<UUID, String> candidates(EnterpriseNumber body) {
        return colleagues.holding(List.of(GroupId.of(Role.CASE_WORKER, body).value()));
    }

    /**
     * Whether the caller may hand the case over for this body.
     *
     * @param owners as {@link #of} gives them
     */
    public boolean handsOver(
            CaseView about, EnterpriseNumber body, Map<EnterpriseNumber, Optional<UUID>> owners, Caller caller) {
        return about.state() == CaseState.OPEN
                && about.bodies().contains(body)
                && caller.holds(Role.CASE_WORKER, body)
                && owners.getOrDefault(body, Optional.empty()).isPresent();
    }

    /**
     * Somebody else of the same body answers for the case from now on.
     *
     * @param before who answers for it as the caller saw it
     * @throws NotHereException unless the caller works on open cases of this body, which has an owner in this one
     * @throws StaleStateException when somebody else was first
     * @throws IllegalArgumentException for a person who cannot answer for it
     */
    @Transactional
    public void handOver(UUID caseId, EnterpriseNumber body, UUID before, UUID to, String reason, Caller caller) {
        CaseView about = cases.require(caseId, caller);
        if (!handsOver(about, body, table.of(caseId), caller)) {
            throw new NotHereException();
        }
        change(about, body, before, to, reason, caller);
    }

    /** Somebody takes over what nobody answers for any more. In the caller's transaction, which must exist. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOver(UUID caseId, EnterpriseNumber body, UUID to, String reason, Caller caller) {
        CaseSight.requireWorker(caller, body);
        change(cases.require(caseId, caller), body, null, to, reason, caller);
    }

    private void change(
            CaseView about, EnterpriseNumber body, @Nullable UUID before, UUID to, String reason, Caller caller) {
        if (!candidates(body).containsKey(to) || to.equals(before)) {
            throw new IllegalArgumentException("not somebody who can take the case over");
        }
        StaleStateException.unless(table.change(about.id(), body, before, to), "hand case " + about.id() + " over");
        UUID id = UUID.randomUUID();
        byte[] sealed = seal.own(about.id(), body, "case_owner_change:" + id, reason.strip());
        table.record(id, about.id(), body, before, to, caller.personId(), sealed);
        events.publishEvent(new CaseDecided(
                about.id(),
                about.protocolId(),
                body,
                CaseDecision.CASE_HANDED_OVER,
                caller.personId(),
                Role.CASE_WORKER));
    }
}
