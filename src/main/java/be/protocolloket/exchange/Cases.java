package be.protocolloket.exchange;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;

/** The cases, to read. Case workers, data protection officers and records managers of the two bodies see a case; nobody else does. */
public interface Cases {

    /** @throws NotHereException unless the case exists and the caller may see cases of one of its bodies */
    CaseView require(UUID caseId, Caller caller);

    /**
     * For the system itself, without a caller.
     *
     * @throws NotHereException when absent
     */
    CaseView get(UUID caseId);

    /** Newest first. */
    CasePage visibleTo(Caller caller, CaseFilter filter);

    /** In the order in which they were opened. */
    List<TransferView> transfers(UUID caseId);

    /** As the bodies for which the caller acts may see them. Writes down that they were seen, once an hour. */
    List<SubjectView> subjects(UUID caseId, Caller caller);
}
