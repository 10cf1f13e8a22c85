package be.protocolloket.exchange;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;

/** The cases, to read. Case workers, data protection officers and records managers of the two bodies see a case; nobody else does. */
public interface Cases {

    /**
     * As the caller may see it.
     *
     * @throws NotHereException unless the case exists and one of the caller's bodies knows of it
     */
    CaseView require(UUID caseId, Caller caller);

    /**
     * For the system itself, without a caller.
     *
     * @throws NotHereException when absent
     */
    CaseView get(UUID caseId);

    /** Newest first. */
    CasePage visibleTo(Caller caller, CaseFilter filter);

    /** For the system itself, in the order in which they were opened. */
    List<TransferView> transfers(UUID caseId);

    /** Those that the caller may know of, as they may see them, in the same order. */
    List<TransferView> transfers(UUID caseId, Caller caller);

    /** As the bodies for which the caller acts may see them. Writes down that they were seen, once an hour. */
    List<SubjectView> subjects(UUID caseId, Caller caller);
}
