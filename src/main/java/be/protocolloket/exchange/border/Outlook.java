package be.protocolloket.exchange.border;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One case as the table lets its reader see it. Who acts for both bodies sees what either of them may see. */
public final class Outlook {

    private static final Set<TransferState> UNDER_WAY = Set.of(TransferState.PREPARING, TransferState.SENT);

    private final BorderTable table;
    private final Situation situation;
    private final SortedSet<EnterpriseNumber> seats;
    private final BooleanSupplier busy;

    Outlook(BorderTable table, Situation situation, SortedSet<EnterpriseNumber> seats, BooleanSupplier busy) {
        this.table = table;
        this.situation = situation;
        this.seats = seats;
        this.busy = busy;
    }

    /** Of a fact that only one body can have in this kind of case. */
    public Sight sight(CaseFact fact) {
        return seats.stream()
                .map(reader -> situation.sight(table, fact, null, reader))
                .reduce(Sight.NOTHING, Sight::or);
    }

    /** Of a fact of this body. */
    public Sight sight(CaseFact fact, EnterpriseNumber owner) {
        return seats.stream()
                .map(reader -> situation.sight(table, fact, owner, reader))
                .reduce(Sight.NOTHING, Sight::or);
    }

    /** Whether the case exists for the reader. */
    public boolean knowsCase() {
        return opening(CaseFact.OPENING).some();
    }

    /** Whether the case ended, as far as the reader may know. */
    public boolean ended() {
        return situation.state() != CaseState.OPEN && (ending().some() || erased());
    }

    /** How it ended; null while the reader may not know. */
    public @Nullable CaseOutcome outcome() {
        return ending() == Sight.VALUE ? situation.outcome() : null;
    }

    /** Whether the reader knows that the support ended, but not how. */
    public boolean knowsThatSupportEnded() {
        return situation.outcome() != null && situation.outcome().isResultOfSupport() && ending() == Sight.HAPPENED;
    }

    /** Whether the reader will know how the case ends, whatever comes. */
    public boolean learnsEnd() {
        return table.ends(situation.kind()).stream().allMatch(end -> sight(end) == Sight.VALUE);
    }

    /**
     * Where the case is for the reader. Who may not know whether it ended reads that it is dealt with once nothing waits for them and nothing
     * is on its way, the same before and after the end; {@code CaseTable} lists cases by the same rule.
     *
     * @param transfers all of the case
     */
    public CaseStanding standing(List<TransferView> transfers) {
        if (situation.state() == CaseState.ERASED) {
            return CaseStanding.ERASED;
        }
        if (ended()) {
            return CaseStanding.CLOSED;
        }
        boolean settled = !learnsEnd()
                && transfers.stream().filter(this::shows).noneMatch(transfer -> UNDER_WAY.contains(transfer.state()))
                && !busy.getAsBoolean();
        return settled ? CaseStanding.HANDLED : CaseStanding.OPEN;
    }

    /**
     * Whether the reader may put right what was written down: who works on cases of the initiator, until it is over for them.
     *
     * @param transfers all of the case
     */
    public boolean corrects(CaseView about, List<TransferView> transfers, Caller caller) {
        CaseStanding standing = standing(transfers);
        return caller.holds(Role.CASE_WORKER, about.initiator())
                && (standing == CaseStanding.OPEN
                        || standing == CaseStanding.HANDLED && situation.kind() != CaseKind.SUBTENANT_PROPOSAL);
    }

    /** Whether the reader may know that something waits at, or passed, this place in the process of the case itself. */
    public boolean shows(String elementId) {
        return table.at(elementId).map(fact -> sight(fact).some()).orElseGet(this::seesEveryStep);
    }

    /** Where nobody decides, the course would otherwise tell what was decided before. */
    private boolean seesEveryStep() {
        return learnsEnd()
                && table.steps(situation.kind()).stream()
                        .allMatch(fact -> sight(fact).some());
    }

    /** Whether the transfer exists for the reader: who discloses it, and who receives it once it was sent or while it waits for it. */
    public boolean shows(TransferView transfer) {
        return seats.contains(transfer.discloser())
                || transfer.sentAt() != null && seats.contains(transfer.receiver())
                || transfer.sentAt() == null
                        && sight(CaseFact.preparing(transfer.purpose()), transfer.discloser())
                                .some();
    }

    /** The case without what the reader may not know. */
    public CaseView seen(CaseView about) {
        boolean ended = ended();
        return new CaseView(
                about.id(),
                about.reference(),
                about.protocolId(),
                about.versionId(),
                about.kind(),
                about.trigger(),
                about.ground(),
                about.initiator(),
                about.counterpart(),
                seen(about.details()),
                ended || about.state() == CaseState.ERASED ? about.state() : CaseState.OPEN,
                outcome(),
                about.openedBy(),
                about.openedAt(),
                ended ? about.closedAt() : null);
    }

    /** The transfer without what the reader may not know: when another body erased its copy, unless it gave it back or it was recalled. */
    public TransferView seen(TransferView transfer) {
        boolean told = transfer.state() == TransferState.RETURNED
                || transfer.state() == TransferState.RECALLED
                || sight(CaseFact.ERASURE, transfer.receiver()).some();
        return told ? transfer : transfer.withoutErasure();
    }

    private CaseDetails seen(CaseDetails details) {
        boolean origin = opening(CaseFact.ORIGIN) == Sight.VALUE;
        return new CaseDetails(
                details.rentArrears() && opening(CaseFact.ARREARS) == Sight.VALUE,
                opening(CaseFact.SHORTCOMING) == Sight.VALUE ? details.shortcoming() : null,
                origin ? details.origin() : null,
                origin ? details.reporter() : null);
    }

    private Sight opening(CaseFact fact) {
        return sight(fact, situation.initiator());
    }

    private Sight ending() {
        return situation.outcome() == null
                ? Sight.NOTHING
                : sight(CaseFact.end(Objects.requireNonNull(situation.outcome())));
    }

    /** The reader's own part is gone, so they know that it is over. */
    private boolean erased() {
        return !seats.isEmpty()
                && seats.stream()
                        .allMatch(
                                seat -> Objects.requireNonNull(situation.sides().get(seat))
                                        .erased());
    }
}
