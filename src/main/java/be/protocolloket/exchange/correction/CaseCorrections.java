package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.party.Caller;
import java.util.List;
import java.util.UUID;

/** Where a case worker of the initiator puts right what was written down about an open case. */
public interface CaseCorrections {

    /**
     * @throws be.protocolloket.workflow.NotHereException unless the caller works on cases of the initiator
     * @throws CaseRefusedException when the case is not open any more
     */
    Correction of(UUID caseId, Caller caller);

    /**
     * Who the case is about now, in full. Writes down that somebody looked, in the same transaction: without that record nothing is shown. Throws as
     * {@link #of}.
     */
    List<WrittenSubject> read(UUID caseId, Caller caller);

    /**
     * Corrects the case, all of it or nothing. What was sent stays as sent; what is being prepared begins anew.
     *
     * @throws be.protocolloket.workflow.NotHereException unless the caller works on cases of the initiator
     * @throws CaseRefusedException with every problem at its field
     */
    void correct(CorrectedCase corrected, Caller caller);
}
