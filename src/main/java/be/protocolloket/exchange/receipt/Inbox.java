package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What arrived and was not yet acknowledged. */
@Component
public class Inbox {

    private final TransferTable transfers;

    Inbox(TransferTable transfers) {
        this.transfers = transfers;
    }

    /** For the bodies whose cases the caller works on, the oldest first. */
    public List<TransferView> of(Caller caller) {
        var bodies = caller.groups().stream()
                .filter(group -> group.role() == Role.CASE_WORKER)
                .map(GroupId::body)
                .map(EnterpriseNumber::digits)
                .collect(Collectors.toSet());
        return bodies.isEmpty() ? List.of() : transfers.sentTo(bodies);
    }
}
