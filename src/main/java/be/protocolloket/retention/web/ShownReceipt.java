package be.protocolloket.retention.web;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A receipt in words; the moments are those of Brussels. */
record ShownReceipt(
        String subject,
        String caseReference,
        String protocol,
        List<ShownRule> rules,
        String proposer,
        LocalDateTime proposedAt,
        String approver,
        LocalDateTime approvedAt,
        LocalDateTime erasedAt) {

    /** @param how what the day follows from */
    record ShownRule(String how, String source, @Nullable String text) {}
}
