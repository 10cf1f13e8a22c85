package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.CaseSeal;
import be.protocolloket.exchange.event.NotesRead;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.NotHereException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a body writes down for itself in a case: views, measures, reasons. Sealed; never shown to the other body, except {@link NoteKind#RETURN},
 * which is written for it.
 */
@Service
public class CaseNotes {

    /** One note, opened. */
    public record Note(NoteKind kind, String text, UUID personId, Instant at) {}

    private final NoteTable table;
    private final CaseSeal seal;
    private final CaseTable cases;
    private final ApplicationEventPublisher events;

    CaseNotes(NoteTable table, CaseSeal seal, CaseTable cases, ApplicationEventPublisher events) {
        this.table = table;
        this.seal = seal;
        this.cases = cases;
        this.events = events;
    }

    /** Adds a note in the caller's transaction, which must exist. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID caseId, EnterpriseNumber body, NoteKind kind, String text, UUID personId) {
        write(caseId, null, body, kind, text, personId);
    }

    /** What the disclosing body, or the receiver, keeps for itself about a transfer; an empty text is not kept. */
    public void about(
            TransferView transfer, EnterpriseNumber body, NoteKind kind, @Nullable String text, UUID personId) {
        if (text != null && !text.isBlank()) {
            write(transfer.caseId(), transfer.id(), body, kind, text.strip(), personId);
        }
    }

    /**
     * The body's own notes, oldest first. The reading is recorded in the same transaction: if that fails, nothing is returned.
     *
     * @throws be.protocolloket.workflow.NotHereException unless the caller may see cases of this body, which is one of the case's
     */
    @Transactional
    public List<Note> read(UUID caseId, EnterpriseNumber body, ReadingPurpose purpose, Caller caller) {
        CaseView about = cases.find(caseId)
                .filter(found -> found.bodies().contains(body))
                .orElseThrow(NotHereException::new);
        CaseSight.require(caller, List.of(body));
        events.publishEvent(new NotesRead(caseId, about.protocolId(), body, purpose, caller.personId()));
        return of(caseId, body);
    }

    /** Oldest first. */
    public List<Note> of(UUID caseId, EnterpriseNumber body) {
        return table.of(caseId, body).stream()
                .map(row -> open(caseId, body, row))
                .toList();
    }

    /** All about a transfer, oldest first. */
    public List<Note> about(TransferView transfer, EnterpriseNumber body) {
        return table.of(transfer.caseId(), body).stream()
                .filter(row -> transfer.id().equals(row.transferId()))
                .map(row -> open(transfer.caseId(), body, row))
                .toList();
    }

    /** The last of its kind about a transfer. */
    Optional<Note> last(TransferView transfer, EnterpriseNumber body, NoteKind kind) {
        return table.last(transfer.caseId(), transfer.id(), body, kind).map(row -> open(transfer.caseId(), body, row));
    }

    /** The text of the last of its kind; empty when there is none. */
    public String text(TransferView transfer, EnterpriseNumber body, NoteKind kind) {
        return last(transfer, body, kind).map(Note::text).orElse("");
    }

    private void write(
            UUID caseId, @Nullable UUID transferId, EnterpriseNumber body, NoteKind kind, String text, UUID personId) {
        UUID id = UUID.randomUUID();
        table.add(id, caseId, transferId, body, kind, seal.own(caseId, body, place(id), text), personId);
    }

    private Note open(UUID caseId, EnterpriseNumber body, NoteTable.NoteRow row) {
        String text = seal.openOwn(caseId, body, place(row.id()), row.sealedText());
        return new Note(row.kind(), text, row.personId(), row.at());
    }

    private static String place(UUID id) {
        return "case_note:" + id;
    }
}
