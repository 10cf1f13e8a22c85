package be.protocolloket.exchange.owner;

import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.exchange.event.CaseDecided;
import be.protocolloket.exchange.event.CaseGrew;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.event.TransferAcknowledged;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.MandateChanged;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who first acts for a body answers for the case, and nobody whose mandate ended does. */
@Component
class OwnerEar {

    private final OwnerTable table;
    private final OwnerSweep owners;
    private final TakeoverRun run;
    private final Border border;

    OwnerEar(OwnerTable table, OwnerSweep owners, TakeoverRun run, Border border) {
        this.table = table;
        this.owners = owners;
        this.run = run;
        this.border = border;
    }

    @EventListener
    void on(CaseOpened event) {
        table.first(event.caseId(), event.initiator(), event.personId());
    }

    /** Who answers for the first case answers for the one that grew out of it. */
    @EventListener
    void on(CaseGrew event) {
        table.of(event.fromCase())
                .getOrDefault(event.body(), Optional.empty())
                .ifPresent(owner -> table.change(event.toCase(), event.body(), event.personId(), owner));
    }

    @EventListener
    void on(DataTransmitted event) {
        table.first(event.caseId(), event.discloser(), event.personId());
    }

    @EventListener
    void on(TransferAcknowledged event) {
        table.first(event.caseId(), event.receiver(), event.personId());
    }

    @EventListener
    void on(CaseDecided event) {
        if (event.role() == Role.CASE_WORKER) {
            table.first(event.caseId(), event.body(), event.personId());
        }
    }

    /** A body that may not know of the end keeps its task: that it went away would tell. */
    @EventListener
    void on(CaseClosed event) {
        table.of(event.caseId()).keySet().stream()
                .filter(body -> border.knowsEnd(event.caseId(), body))
                .forEach(body -> run.over(event.caseId(), body));
    }

    @EventListener
    void on(MandateChanged event) {
        if (event.role() == Role.CASE_WORKER && event.change() != MandateChanged.Change.GIVEN) {
            owners.sweep(event.body());
        }
    }
}
