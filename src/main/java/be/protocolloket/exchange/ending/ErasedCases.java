package be.protocolloket.exchange.ending;

import be.protocolloket.exchange.CaseErasure;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.NoteTable;
import be.protocolloket.exchange.owner.TakeoverRun;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.SubjectNotices;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.workflow.NotHereException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ErasedCases implements CaseErasure {

    private final CaseTable cases;
    private final TransferTable transfers;
    private final ItemTable items;
    private final SubjectTable subjects;
    private final SubjectNotices notices;
    private final NoteTable notes;
    private final SealedAttachments attachments;
    private final ErasedParts parts;
    private final CaseVault vault;
    private final Border border;
    private final TakeoverRun takeovers;

    ErasedCases(
            CaseTable cases,
            TransferTable transfers,
            ItemTable items,
            SubjectTable subjects,
            SubjectNotices notices,
            NoteTable notes,
            SealedAttachments attachments,
            ErasedParts parts,
            CaseVault vault,
            Border border,
            TakeoverRun takeovers) {
        this.cases = cases;
        this.transfers = transfers;
        this.items = items;
        this.subjects = subjects;
        this.notices = notices;
        this.notes = notes;
        this.attachments = attachments;
        this.parts = parts;
        this.vault = vault;
        this.border = border;
        this.takeovers = takeovers;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int eraseReceived(UUID caseId, EnterpriseNumber receiver) {
        cases.lock(caseId).orElseThrow(NotHereException::new);
        int erased = items.eraseValues(caseId, receiver) + attachments.erase(caseId, receiver);
        transfers.erase(caseId, receiver);
        vault.destroy(Compartment.received(caseId, receiver.digits()));
        return erased;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseOwn(UUID caseId, EnterpriseNumber body) {
        CaseView found = cases.lock(caseId).orElseThrow(NotHereException::new);
        if (!found.bodies().contains(body) || !parts.add(caseId, body)) {
            return;
        }
        items.eraseReasons(caseId, body);
        notices.delete(caseId, body);
        notes.delete(caseId, body);
        takeovers.over(caseId, body);
        subjects.erase(caseId, body.equals(found.initiator()));
        vault.destroy(Compartment.own(caseId, body.digits()));
        if (parts.of(caseId).containsAll(knowing(found))) {
            items.delete(caseId);
            subjects.delete(caseId);
            cases.erase(found);
        }
    }

    /** Those that can have kept anything: who does not know of the case has nothing to erase. */
    private Set<EnterpriseNumber> knowing(CaseView found) {
        return found.bodies().stream()
                .filter(body -> border.knows(found.id(), body))
                .collect(Collectors.toSet());
    }
}
