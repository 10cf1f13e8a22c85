package be.protocolloket.exchange;

import be.protocolloket.policy.Policy;
import java.util.List;

/** A transfer that is being prepared, with all that decisions about it rest on: read once for a step. */
record Preparing(CaseView about, TransferRow row, Policy policy, List<ItemRow> items) {

    TransferView transfer() {
        return row.view();
    }

    List<ItemRow> included() {
        return items.stream().filter(ItemRow::included).toList();
    }

    /** Whether the officer advised against something that is, or was, to be sent. */
    boolean advisedAgainst() {
        return row.advice() == ItemAdvice.NEGATIVE && items.stream().anyMatch(ItemRow::advisedAgainst);
    }
}
