package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.SightLog;
import be.protocolloket.exchange.attachment.AttachmentInspection;
import be.protocolloket.exchange.attachment.AttachmentRefusedException;
import be.protocolloket.exchange.attachment.AttachmentSettings;
import be.protocolloket.exchange.transfer.AttachmentTable;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that go with the data of a transfer, while it is being prepared. Each belongs to one item of one data subject, and is sent only with that
 * item. They are opened later by {@link Transfers#readAttachment}. Only {@link #keep} and {@link #remove} lock the transfer: a scan can take long.
 */
@Service
public class Attachments {

    private final Preparation preparation;
    private final SealedAttachments files;
    private final AttachmentTable table;
    private final AttachmentInspection inspection;
    private final AttachmentSettings settings;
    private final SubjectWords subjects;
    private final SightLog sights;
    private final TransactionTemplate transaction;

    Attachments(
            Preparation preparation,
            SealedAttachments files,
            AttachmentTable table,
            AttachmentInspection inspection,
            AttachmentSettings settings,
            SubjectWords subjects,
            SightLog sights,
            TransactionTemplate transaction) {
        this.preparation = preparation;
        this.files = files;
        this.table = table;
        this.inspection = inspection;
        this.settings = settings;
        this.subjects = subjects;
        this.sights = sights;
        this.transaction = transaction;
    }

    /**
     * What an attachment can belong to.
     *
     * @throws NotHereException unless the caller is a case worker of the disclosing body and the transfer is being prepared
     */
    public List<Choice> choices(UUID transferId, Caller caller) {
        Preparing preparing = require(transferId, caller);
        TransferView transfer = preparing.view();
        Map<UUID, String> names = subjects.forDiscloser(preparing.about(), transfer);
        return preparing.items().stream()
                .map(item -> new Choice(
                        item.code(),
                        item.subjectNumber(),
                        names.getOrDefault(item.subjectId(), ""),
                        ItemFacts.of(preparing.policy(), transfer.direction(), item.code())
                                .map(facts -> facts.label(item.role()))
                                .orElse(item.code())))
                .toList();
    }

    /** In the order in which they were added. Throws as {@link #choices}. */
    public List<TransferContents.AttachmentView> list(UUID transferId, Caller caller) {
        Preparing preparing = require(transferId, caller);
        List<TransferContents.AttachmentView> named = files.of(preparing.view());
        if (!named.isEmpty()) {
            sights.recordOnce(preparing.about(), preparing.view().discloser(), caller.personId());
        }
        return named;
    }

    /** {@link #inspect} and {@link #keep} in one. Throws as they do. */
    public UUID add(
            UUID transferId, String itemCode, int subjectNumber, String fileName, InputStream content, Caller caller) {
        return keep(inspect(transferId, itemCode, subjectNumber, fileName, content, caller), caller);
    }

    /**
     * Looks at the file and has it scanned, which can take long and keeps nothing. Reads no further than the largest size that is taken.
     *
     * @param itemCode of one of the choices
     * @param subjectNumber of the same choice
     * @param fileName as the sender calls it; its folders are left out
     * @throws AttachmentRefusedException with the sentence that says why it is not taken
     * @throws NotHereException as {@link #choices}, and when there is no such item
     */
    public InspectedAttachment inspect(
            UUID transferId, String itemCode, int subjectNumber, String fileName, InputStream content, Caller caller) {
        item(require(transferId, caller), itemCode, subjectNumber);
        byte[] bytes = read(content);
        return new InspectedAttachment(transferId, itemCode, subjectNumber, inspection.inspect(fileName, bytes), bytes);
    }

    /**
     * Seals the file for the receiver.
     *
     * @return its id
     * @throws AttachmentRefusedException when there are too many
     * @throws NotHereException when there is no such item any more
     * @throws org.springframework.dao.ConcurrencyFailureException when the transfer is not being prepared any more
     */
    public UUID keep(InspectedAttachment file, Caller caller) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Preparing preparing = preparation.enter(file.transferId());
            CaseSight.requireWorker(caller, preparing.view().discloser());
            if (table.bundled(file.transferId())) {
                throw new AttachmentRefusedException("exchange.attachment.problem.handing-over");
            }
            if (table.of(file.transferId()).size() >= settings.maxFiles()) {
                throw new AttachmentRefusedException("exchange.attachment.problem.too-many", settings.maxFiles());
            }
            ItemRow item = item(preparing, file.itemCode(), file.subjectNumber());
            return files.add(preparing.view(), item, file.file(), file.content(), caller.personId());
        }));
    }

    /** @throws NotHereException as {@link #choices}, and when it is gone already or of another transfer */
    public void remove(UUID transferId, UUID attachmentId, Caller caller) {
        require(transferId, caller);
        transaction.executeWithoutResult(status -> {
            preparation.enter(transferId);
            if (table.bundled(transferId) || table.delete(transferId, attachmentId) == 0) {
                throw new NotHereException();
            }
        });
    }

    /** What is taken, for a hint beside the field. */
    public Limits limits() {
        return new Limits(inspection.endings(), settings.maxSize().toMegabytes(), settings.maxFiles());
    }

    private Preparing require(UUID transferId, Caller caller) {
        Preparing preparing = preparation.look(transferId);
        CaseSight.requireWorker(caller, preparing.view().discloser());
        if (preparing.view().state() != TransferState.PREPARING) {
            throw new NotHereException();
        }
        return preparing;
    }

    private static ItemRow item(Preparing preparing, String code, int subjectNumber) {
        return preparing.items().stream()
                .filter(item -> item.code().equals(code) && item.subjectNumber() == subjectNumber)
                .findFirst()
                .orElseThrow(NotHereException::new);
    }

    /** Reads one byte more than is accepted, so that a file that is too large is noticed. */
    private byte[] read(InputStream content) {
        try {
            return content.readNBytes((int) settings.maxSize().toBytes() + 1);
        } catch (IOException cutOff) {
            throw new AttachmentRefusedException("exchange.attachment.problem.broken");
        }
    }

    /**
     * One item of one data subject.
     *
     * @param subject the data subject in the words of the disclosing body
     * @param item label of the item in the protocol
     */
    public record Choice(String itemCode, int subjectNumber, String subject, String item) {}

    /**
     * @param endings such as {@code pdf}, without a dot, as in the attribute {@code accept} of the field with a dot before each
     * @param megabytes of one file
     * @param files of one transfer
     */
    public record Limits(List<String> endings, long megabytes, int files) {

        public Limits {
            endings = List.copyOf(endings);
        }
    }
}
