package be.protocolloket.exchange.course;

import be.protocolloket.workflow.EnumNames;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a landlord may already decide on notice of lease: only after the warning was delivered (VCW 6.33 §1, 2°). */
public interface LeaseNotice {

    /**
     * Why the decision must wait; empty when it may be taken, and for cases that are not about notice of lease.
     *
     * @throws be.protocolloket.workflow.NotHereException when the case is absent
     */
    Optional<Block> blocked(UUID caseId);

    /**
     * @param until when the waiting time ends; null where somebody must act first
     */
    record Block(Reason reason, @Nullable Instant until) {}

    /** What is still missing. */
    enum Reason {
        WARNING_NOT_SENT,
        WARNING_NOT_RECEIVED,
        WARNING_RETURNED,
        /** Nothing was delivered, and nothing will be in this case. */
        WARNING_STOPPED,
        WAITING_TIME;

        /** Key of the sentence; {@code WAITING_TIME} takes the day as its argument. */
        public String messageKey() {
            return EnumNames.key("exchange.lease-notice", this);
        }
    }
}
