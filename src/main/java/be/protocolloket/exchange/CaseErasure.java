package be.protocolloket.exchange;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Takes out for good what is known about people; the caller proves that it is due. Each method needs the caller's transaction. */
public interface CaseErasure {

    /**
     * Erases what a body received in a case: rows and, when nothing of it is left to keep, the key.
     *
     * @return how many values and attachments were erased
     */
    int eraseReceived(UUID caseId, EnterpriseNumber receiver);

    /** Erases what both bodies kept for themselves: subjects, reasons, notes, drafts, keyed hashes. The case becomes {@link CaseState#ERASED}. */
    void eraseOwn(UUID caseId);
}
