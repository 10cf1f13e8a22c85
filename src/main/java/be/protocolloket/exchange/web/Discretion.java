package be.protocolloket.exchange.web;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.Set;

/**
 * What a body must not learn of the other's dealings. A protocol in one direction carries no decision back, and help that was offered before a
 * notice of lease stays between the tenant and who offers it.
 */
final class Discretion {

    private static final Set<String> SHOWN_TO_PROPOSER = Set.of("startEvent_caseOpened", "callActivity_sendProposal");
    private static final Set<String> KEPT_FROM_LANDLORD = Set.of("userTask_offerHelp");

    private final CaseView about;
    private final Caller caller;
    private final boolean receives;

    Discretion(CaseView about, Caller caller) {
        this.about = about;
        this.caller = caller;
        this.receives = Seats.reads(about.counterpart(), caller);
    }

    /** The reader proposed somebody, and gets no decision back. */
    boolean proposesOnly() {
        return about.kind() == CaseKind.SUBTENANT_PROPOSAL && !receives;
    }

    /** Whether the reader sits where support was asked, and so knows how it ended; the other body is told that it ended, and no more. */
    boolean knowsResult(List<TransferView> transfers) {
        return transfers.stream()
                .anyMatch(each -> each.purpose() == TransferPurpose.REQUEST && Seats.reads(each.receiver(), caller));
    }

    /** Whether the reader may know that something waits at, or passed, this place in the process of the case itself. */
    boolean shows(String elementId) {
        if (proposesOnly()) {
            return SHOWN_TO_PROPOSER.contains(elementId);
        }
        return receives || about.kind() != CaseKind.TERMINATION_WARNING || !KEPT_FROM_LANDLORD.contains(elementId);
    }
}
