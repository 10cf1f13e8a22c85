package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.policy.Policy;
import java.util.List;

/** A transfer that is being prepared, with everything that a decision about it needs, read once for each step. */
public record Preparing(CaseView about, Transfer transfer, Policy policy, List<ItemRow> items) {

    public TransferView view() {
        return transfer.view();
    }

    public List<ItemRow> included() {
        return items.stream().filter(ItemRow::included).toList();
    }

    /** Whether the officer advised against something that is, or was, to be sent. */
    public boolean advisedAgainst() {
        return transfer.advisedAgainst() && items.stream().anyMatch(ItemRow::advisedAgainst);
    }
}
