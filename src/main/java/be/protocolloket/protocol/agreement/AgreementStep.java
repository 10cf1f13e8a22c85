package be.protocolloket.protocol.agreement;

import be.protocolloket.workflow.EnumNames;

/** What a party is asked to agree to. */
public enum AgreementStep {
    /** That the draft, as it stands, goes to the officers. */
    ADVICE,
    /** That the advised text, with what the leading party does with the advices, is approved and signed. */
    SIGNING;

    /** Key of the message for the timeline when a party says yes. */
    String timelineKey() {
        return "protocol.timeline.agreed-" + EnumNames.hyphened(this);
    }
}
