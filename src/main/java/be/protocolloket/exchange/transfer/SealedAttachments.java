package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.attachment.InspectedFile;
import be.protocolloket.exchange.transfer.TransferContents.AttachmentView;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files with their names, sealed under the key of what the receiver gets. A file of an item that is left out is not sent. */
@Component
public class SealedAttachments {

    private final AttachmentTable table;
    private final CaseVault vault;

    SealedAttachments(AttachmentTable table, CaseVault vault) {
        this.table = table;
        this.vault = vault;
    }

    /** In the caller's transaction, which has locked the transfer. */
    public UUID add(TransferView transfer, ItemRow item, InspectedFile file, byte[] content, UUID person) {
        UUID id = UUID.randomUUID();
        Compartment received = compartment(transfer);
        byte[] sealed = vault.seal(received, contentPlace(id), content);
        byte[] name = vault.seal(received, namePlace(id), file.name().getBytes(StandardCharsets.UTF_8));
        var row = new AttachmentRow(
                id,
                transfer.id(),
                item.id(),
                item.code(),
                item.subjectNumber(),
                item.included(),
                file.mediaType(),
                content.length,
                name,
                Fingerprint.of(sealed));
        table.add(row, sealed, person);
        return id;
    }

    /** Why the files block sending: one belongs to an item that is left out, or was added after the last reading. */
    public Optional<FieldProblem> problem(Preparing preparing) {
        UUID transferId = preparing.view().id();
        if (table.of(transferId).stream().anyMatch(row -> !row.included())) {
            return Optional.of(new FieldProblem(null, "exchange.attachment.problem.left-out"));
        }
        return preparing.transfer().assessment().secondReadingNeeded() && table.anySinceAssessment(transferId)
                ? Optional.of(new FieldProblem(null, "exchange.attachment.problem.not-read-again"))
                : Optional.empty();
    }

    /** Of the files that are sent, in the order of their ids. */
    public List<Print> prints(UUID transferId) {
        return table.of(transferId).stream()
                .filter(AttachmentRow::included)
                .sorted(Comparator.comparing(AttachmentRow::id))
                .map(row -> new Print(row.id(), row.itemCode(), row.sha256()))
                .toList();
    }

    /** In the order in which they were added. The caller has checked who may see them. */
    public List<AttachmentView> of(TransferView transfer) {
        return table.of(transfer.id()).stream()
                .filter(row -> goes(transfer, row))
                .map(row -> view(transfer, row))
                .toList();
    }

    /** @throws NotHereException when it is not of this transfer */
    public OpenedAttachment open(TransferView transfer, UUID attachmentId) {
        AttachmentRow row = table.find(attachmentId)
                .filter(found -> found.transferId().equals(transfer.id()) && goes(transfer, found))
                .orElseThrow(NotHereException::new);
        byte[] content = vault.open(compartment(transfer), contentPlace(row.id()), table.content(row.id()));
        return new OpenedAttachment(view(transfer, row), content);
    }

    /** @return how many there were */
    public int erase(UUID transferId) {
        return table.deleteOf(transferId);
    }

    /** @return how many there were */
    public int erase(UUID caseId, EnterpriseNumber receiver) {
        return table.deleteOf(caseId, receiver);
    }

    /**
     * What tells one sealed file from every other.
     *
     * @param sha256 of the ciphertext
     */
    record Print(UUID id, String itemCode, String sha256) {}

    private static boolean goes(TransferView transfer, AttachmentRow row) {
        return transfer.sentAt() == null || row.included();
    }

    private AttachmentView view(TransferView transfer, AttachmentRow row) {
        byte[] name = vault.open(compartment(transfer), namePlace(row.id()), row.sealedName());
        return new AttachmentView(
                row.id(),
                row.itemCode(),
                row.subjectNumber(),
                new String(name, StandardCharsets.UTF_8),
                row.mediaType(),
                row.size());
    }

    private static Compartment compartment(TransferView transfer) {
        return Compartment.received(transfer.caseId(), transfer.receiver().digits());
    }

    private static String namePlace(UUID id) {
        return "attachment:name:" + id;
    }

    private static String contentPlace(UUID id) {
        return "attachment:content:" + id;
    }
}
