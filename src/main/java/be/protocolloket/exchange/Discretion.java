package be.protocolloket.exchange;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.Set;

/**
 * What a reader must not learn of the other body's dealings, on the pages and over the interface alike. A protocol in one direction carries no
 * decision back, how support ended is for who gave it, and help that was offered before a notice of lease stays between the tenant and who offers
 * it.
 */
public final class Discretion {

    private static final Set<String> SHOWN_TO_PROPOSER = Set.of("startEvent_caseOpened", "callActivity_sendProposal");
    private static final Set<String> KEPT_FROM_LANDLORD = Set.of("userTask_offerHelp");

    private final CaseView about;
    private final Caller caller;
    private final boolean receives;

    public Discretion(CaseView about, Caller caller) {
        this.about = about;
        this.caller = caller;
        this.receives = CaseSight.reads(about.counterpart(), caller);
    }

    /** The reader proposed somebody, and gets no decision back. */
    public boolean proposesOnly() {
        return about.kind() == CaseKind.SUBTENANT_PROPOSAL && !receives;
    }

    /**
     * Where the case is for the reader. To who proposes it is handled once the proposal arrived, the same whether the other body still decides,
     * accepted or refused; {@code CaseTable} lists cases by the same rule.
     *
     * @param transfers all of the case, in their order
     */
    public CaseStanding standing(List<TransferView> transfers) {
        if (proposesOnly() && about.state() != CaseState.ERASED) {
            boolean arrived =
                    !transfers.isEmpty() && transfers.get(transfers.size() - 1).state() == TransferState.RECEIVED;
            // A case that closed while its last proposal did not arrive ended with the proposer itself.
            return arrived || about.state() == CaseState.CLOSED ? CaseStanding.HANDLED : CaseStanding.OPEN;
        }
        return switch (about.state()) {
            case OPEN -> CaseStanding.OPEN;
            case CLOSED -> CaseStanding.CLOSED;
            case ERASED -> CaseStanding.ERASED;
        };
    }

    /**
     * Whether the reader may know how the case ended. A body that was not asked for support may know that support ended, but not how.
     *
     * @param transfers all of the case
     */
    public boolean knowsOutcome(List<TransferView> transfers) {
        var outcome = about.outcome();
        return outcome != null && !proposesOnly() && (!outcome.isResultOfSupport() || wasAskedForSupport(transfers));
    }

    /**
     * Whether the reader may put right what was written down: who works on cases of the initiator, while the case is open as far as they may know.
     *
     * @param transfers all of the case, in their order
     */
    public boolean corrects(List<TransferView> transfers) {
        return caller.holds(Role.CASE_WORKER, about.initiator()) && standing(transfers) == CaseStanding.OPEN;
    }

    /** Whether the reader may know when the case closed: for who proposes, that is when the other body decided. */
    public boolean knowsEnd() {
        return !proposesOnly();
    }

    /** Whether the reader may know that something waits at, or passed, this place in the process of the case itself. */
    public boolean shows(String elementId) {
        if (proposesOnly()) {
            return SHOWN_TO_PROPOSER.contains(elementId);
        }
        return receives || about.kind() != CaseKind.TERMINATION_WARNING || !KEPT_FROM_LANDLORD.contains(elementId);
    }

    private boolean wasAskedForSupport(List<TransferView> transfers) {
        return transfers.stream()
                .anyMatch(
                        each -> each.purpose() == TransferPurpose.REQUEST && CaseSight.reads(each.receiver(), caller));
    }
}
