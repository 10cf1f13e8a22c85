package be.protocolloket.tasklist.bar;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.event.RoleProposalChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what stands beside the tasks up to date when people join a group, and finds it out for the tasks of earlier releases. */
@Component
class BarsKept {

    private final TaskBars bars;

    BarsKept(TaskBars bars) {
        this.bars = bars;
    }

    @EventListener
    void on(MandateChanged event) {
        if (event.change() == MandateChanged.Change.GIVEN) {
            bars.joined(GroupId.of(event.role(), event.body()).value());
        }
        approvers(event.body());
    }

    /** Who may not decide on a proposal may depend on another one, which ended without effect. */
    @EventListener
    void on(RoleProposalChanged event) {
        approvers(event.body());
    }

    private void approvers(EnterpriseNumber body) {
        bars.joined(GroupId.of(Role.BODY_ADMINISTRATOR, body).value());
        bars.joined(GroupId.of(Role.SIGNATORY, body).value());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void ready() {
        bars.findMissing();
    }
}
