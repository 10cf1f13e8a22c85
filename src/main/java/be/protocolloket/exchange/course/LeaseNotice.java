package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrivals;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Whether a landlord may already decide on notice of lease: only after the warning was delivered (VCW 6.19, 3°). Read from the transfers
 * themselves, as the process does, so that the page and the process agree.
 */
@Service
public class LeaseNotice {

    /**
     * @param until when the waiting time ends; null where somebody must act first
     */
    public record Block(Reason reason, @Nullable Instant until) {}

    /** What is still missing. */
    public enum Reason {
        WARNING_NOT_SENT,
        WARNING_NOT_RECEIVED,
        WARNING_RETURNED,
        /** Its sender stopped it before anything was sent, and nothing will be sent in this case. */
        WARNING_STOPPED,
        /** It was taken back, and nothing more will be sent in this case. */
        WARNING_RECALLED,
        /** The other body gave it back, and nothing more will be sent in this case. */
        WARNING_GIVEN_BACK,
        WAITING_TIME;

        /** Key of the sentence; {@code WAITING_TIME} takes the day as its argument. */
        public String messageKey() {
            return EnumNames.key("exchange.lease-notice", this);
        }
    }

    private static final String WAIT = "T-K2-WAIT";

    private final Cases cases;
    private final Arrivals arrivals;
    private final Terms terms;
    private final DatabaseClock clock;

    LeaseNotice(Cases cases, Arrivals arrivals, Terms terms, DatabaseClock clock) {
        this.cases = cases;
        this.arrivals = arrivals;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Why the decision must wait; empty when it may be taken, and for cases that are not about notice of lease.
     *
     * @throws be.protocolloket.workflow.NotHereException when the case is absent
     */
    public Optional<Block> blocked(UUID caseId) {
        CaseView found = cases.get(caseId);
        if (found.kind() != CaseKind.TERMINATION_WARNING) {
            return Optional.empty();
        }
        List<TransferView> warnings = cases.transfers(caseId);
        @Nullable TransferView last = warnings.isEmpty() ? null : warnings.get(warnings.size() - 1);
        Optional<Instant> delivered = last == null ? Optional.empty() : arrivals.deliveredAt(last);
        if (delivered.isPresent()) {
            return waiting(delivered.get());
        }
        if (found.state() != CaseState.OPEN || last != null && last.state() == TransferState.STOPPED) {
            return block(ended(last == null ? TransferState.STOPPED : last.state()));
        }
        return block(reason(last == null ? TransferState.PREPARING : last.state()));
    }

    private Optional<Block> waiting(Instant delivered) {
        Instant over = terms.dueAt(WAIT, delivered);
        return terms.lasts(WAIT) && clock.now().isBefore(over)
                ? Optional.of(new Block(Reason.WAITING_TIME, over))
                : Optional.empty();
    }

    private static Reason reason(TransferState state) {
        return switch (state) {
            case SENT -> Reason.WARNING_NOT_RECEIVED;
            case RETURNED, RECALLED -> Reason.WARNING_RETURNED;
            default -> Reason.WARNING_NOT_SENT;
        };
    }

    private static Reason ended(TransferState last) {
        return switch (last) {
            case RETURNED -> Reason.WARNING_GIVEN_BACK;
            case RECALLED -> Reason.WARNING_RECALLED;
            default -> Reason.WARNING_STOPPED;
        };
    }

    private static Optional<Block> block(Reason reason) {
        return Optional.of(new Block(reason, null));
    }
}
