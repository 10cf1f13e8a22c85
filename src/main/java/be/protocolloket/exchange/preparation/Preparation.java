package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.transfer.AttachmentTable;
import be.protocolloket.exchange.transfer.HandOverTable;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.Transfer;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The transfers that are still being prepared. */
@Component
public class Preparation {

    private final CaseTable cases;
    private final TransferTable transfers;
    private final ItemTable items;
    private final AttachmentTable attachments;
    private final HandOverTable handOvers;
    private final CaseRule rule;
    private final CaseNotes notes;

    Preparation(
            CaseTable cases,
            TransferTable transfers,
            ItemTable items,
            AttachmentTable attachments,
            HandOverTable handOvers,
            CaseRule rule,
            CaseNotes notes) {
        this.cases = cases;
        this.transfers = transfers;
        this.items = items;
        this.attachments = attachments;
        this.handOvers = handOvers;
        this.rule = rule;
        this.notes = notes;
    }

    /** Reads without locking. */
    public Preparing look(UUID transferId) {
        return read(transfers.find(transferId).orElseThrow(NotHereException::new));
    }

    /** The same for the transfer of a task. */
    Transfer of(TaskContext task) {
        return look(TransferTask.of(task).transferId()).transfer();
    }

    /**
     * Locks the transfer until the transaction ends.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when it is not being prepared any more: somebody was first
     */
    public Preparing enter(UUID transferId) {
        Transfer transfer = transfers.lock(transferId).orElseThrow(NotHereException::new);
        transfer.requirePreparing();
        return read(transfer);
    }

    /** Ends it before anything was sent, and erases its values and files. */
    public void stop(Preparing preparing, @Nullable String reason, UUID person) {
        TransferView transfer = preparing.view();
        transfers.save(preparing.transfer().stop());
        items.eraseValues(transfer.id());
        attachments.deleteOf(transfer.id());
        handOvers.drop(transfer.id());
        notes.about(transfer, transfer.discloser(), NoteKind.STOP_REASON, reason, person);
    }

    public static TaskRefusedException refused(@Nullable String field, String key, Object... args) {
        return new TaskRefusedException(List.of(new FieldProblem(field, key, args)));
    }

    private Preparing read(Transfer transfer) {
        CaseView about = cases.find(transfer.view().caseId()).orElseThrow(NotHereException::new);
        return new Preparing(about, transfer, rule.policy(about.protocolId()), items.of(transfer.id()));
    }
}
