package be.protocolloket.exchange.api;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.EnumNames;
import java.util.Arrays;

/** The steps of a transfer that software may do; the others need a person. */
enum Step {
    INFORM_SUBJECT,
    ASSESS_ITEMS,
    TRANSMIT_ITEMS,
    ACKNOWLEDGE_RECEIPT;

    /** The form that a person would fill in. */
    String formId() {
        return EnumNames.hyphened(this);
    }

    /** Whose step it is. */
    EnterpriseNumber body(TransferView transfer) {
        return this == ACKNOWLEDGE_RECEIPT ? transfer.receiver() : transfer.discloser();
    }

    static boolean isOne(String formId) {
        return Arrays.stream(values()).anyMatch(step -> step.formId().equals(formId));
    }
}
