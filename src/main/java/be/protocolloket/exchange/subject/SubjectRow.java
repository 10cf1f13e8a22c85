package be.protocolloket.exchange.subject;

import be.protocolloket.protocol.document.SubjectRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A data subject as stored: nothing here is readable without a key. */
public record SubjectRow(
        UUID id,
        UUID caseId,
        int number,
        SubjectRole role,
        @Nullable String inszHash,
        byte[] sealedIdentity,
        byte @Nullable [] sealedInsz) {

    /** The same for every place of one person in the case, as far as the number is known. */
    public String person() {
        return inszHash == null ? id.toString() : inszHash;
    }
}
