package be.protocolloket.exchange;

import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sealed files of transfers, as transfers need them. Whether somebody may see them has been checked. */
interface TransferAttachments {

    /** By id. */
    List<Print> prints(UUID transferId);

    List<OpenedTransfer.AttachmentView> of(TransferView transfer);

    /** The transfer of an attachment. */
    Optional<UUID> transferOf(UUID attachmentId);

    /** @throws be.protocolloket.workflow.NotHereException when it is not of this transfer */
    OpenedAttachment open(TransferView transfer, UUID attachmentId);

    /** @return how many there were */
    int erase(UUID transferId);

    /** @return how many there were */
    int erase(UUID caseId, EnterpriseNumber receiver);

    /**
     * What tells one sealed file from every other.
     *
     * @param sha256 of the ciphertext
     */
    record Print(UUID id, String itemCode, String sha256) {}
}
