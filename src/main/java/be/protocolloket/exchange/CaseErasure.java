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

    /**
     * Erases what one body kept for itself: whom it wrote down, reasons, notes, drafts. What the other body kept stays readable for that one.
     * With the last of the two the keyed hashes go too, and the case becomes {@link CaseState#ERASED}. Without effect when it was erased before.
     */
    void eraseOwn(UUID caseId, EnterpriseNumber body);
}
