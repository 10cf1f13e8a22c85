package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.retention.KeptKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt of erasure says; nothing of the data.
 *
 * @param rules under which the file was kept
 * @param kinds what it held, by kind, with how many values of each
 * @param bundles fingerprints of the sealed bundles whose key was destroyed
 * @param erased how many values and attachments were erased
 */
public record ReceiptContents(
        UUID id,
        UUID caseId,
        UUID protocolId,
        KeptKind kind,
        EnterpriseNumber body,
        EnterpriseNumber counterpart,
        List<Rule> rules,
        List<ItemCount> kinds,
        List<Bundle> bundles,
        int erased,
        UUID proposedBy,
        Instant proposedAt,
        UUID approvedBy,
        Instant approvedAt,
        Instant erasedAt) {

    /**
     * One rule, and how it came to its day.
     *
     * @param anchor from which the term ran; null when a person said until when
     */
    public record Rule(
            @Nullable String ruleId,
            UUID versionId,
            String text,
            String article,
            String source,
            @Nullable String anchor,
            @Nullable LocalDate anchorOn,
            @Nullable String term,
            @Nullable LocalDate dueOn,
            @Nullable UUID decidedBy) {}

    /** How many values of one kind. */
    public record ItemCount(String code, String label, int count) {}

    /** One transfer's sealed bundle. */
    public record Bundle(UUID transferId, Instant transmittedAt, String sha256) {}
}
