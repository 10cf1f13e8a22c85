package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a body writes down for itself in a case: views, measures, reasons. Sealed; never shown to the other body. */
public interface CaseNotes {

    /** Adds a note in the caller's transaction, which must exist. */
    void add(UUID caseId, EnterpriseNumber body, NoteKind kind, String text, UUID personId);

    /**
     * Oldest first; opened for the body itself, and written down first: without that record nothing opens.
     *
     * @throws be.protocolloket.workflow.NotHereException unless the caller may see cases of this body, which is one of the case's
     */
    List<Note> read(UUID caseId, EnterpriseNumber body, ReadingPurpose purpose, Caller caller);

    /** One note, opened. */
    record Note(NoteKind kind, String text, UUID personId, Instant at) {}
}
