package be.protocolloket.exchange.transfer;

import be.protocolloket.policy.NoticeState;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of one data subject in a transfer, as stored.
 *
 * @param inszHash of the data subject, when the number is known
 * @param notice whether the data subject knows of it from the disclosing body
 * @param include null while not decided
 * @param advisedAgainst the officer advised against sending it
 */
public record ItemRow(
        UUID id,
        UUID subjectId,
        int subjectNumber,
        SubjectRole role,
        @Nullable String inszHash,
        NoticeState notice,
        int position,
        String code,
        @Nullable Boolean include,
        boolean special,
        boolean advisedAgainst,
        @Nullable UUID decidedBy,
        byte @Nullable [] sealedReason,
        byte @Nullable [] sealedValue) {

    /** The same line with another decision; saves nothing. */
    public ItemRow withDecision(boolean send, boolean specialCategory) {
        return new ItemRow(
                id,
                subjectId,
                subjectNumber,
                role,
                inszHash,
                notice,
                position,
                code,
                send,
                specialCategory,
                advisedAgainst,
                decidedBy,
                sealedReason,
                sealedValue);
    }

    public boolean included() {
        return Boolean.TRUE.equals(include);
    }
}
