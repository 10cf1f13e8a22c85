package be.protocolloket.exchange.subject;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;

/** The numbers of the data subjects in full: who is asked for data about a person must be able to find that person. */
public interface SubjectNumbers {

    /**
     * As the bodies for which the caller acts may know them. Writes down who looked and why, in the same transaction: without that record nothing
     * is shown.
     *
     * @throws NotHereException unless the caller may see the case
     * @throws be.protocolloket.vault.KeyDestroyedException when it was erased
     */
    List<IdentifiedSubject> open(UUID caseId, ReadingPurpose purpose, Caller caller);
}
