package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.transfer.ItemRow;

/**
 * An item as a case worker just decided about it.
 *
 * @param index of its row on the form
 * @param value empty unless it is included
 */
record AssessedItem(int index, ItemRow row, boolean include, boolean special, String reason, String value) {

    String field(String name) {
        return "items[" + index + "]." + name;
    }

    /** The line with the decision, for the rule to judge. */
    ItemRow decided() {
        return row.withDecision(include, special);
    }

    @Override
    public String toString() {
        return "item " + row.code();
    }
}
