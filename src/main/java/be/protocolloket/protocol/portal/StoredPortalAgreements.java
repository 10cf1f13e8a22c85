package be.protocolloket.protocol.portal;

import be.protocolloket.protocol.PortalAgreements;
import be.protocolloket.workflow.DatabaseClock;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredPortalAgreements implements PortalAgreements {

    private final PortalAgreementTable table;
    private final DatabaseClock clock;

    StoredPortalAgreements(PortalAgreementTable table, DatabaseClock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public boolean counts(UUID protocolId) {
        var all = table.of(protocolId);
        if (all.isEmpty()) {
            return false;
        }
        return !new PortalStanding(all, clock.today()).counting().isEmpty();
    }
}
