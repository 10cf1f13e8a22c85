package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.attachment.AttachmentRefusedException;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/**
 * Files that go with the data of a transfer, while it is being prepared. Each belongs to one item of one data subject, and goes only when that
 * item does. Who opens them later does so by {@link Transfers#readAttachment}.
 */
public interface Attachments {

    /**
     * What an attachment can belong to.
     *
     * @throws NotHereException unless the caller is a case worker of the disclosing body and the transfer is being prepared
     */
    List<Choice> choices(UUID transferId, Caller caller);

    /** In the order in which they were added. Throws as {@link #choices}. */
    List<TransferContents.AttachmentView> list(UUID transferId, Caller caller);

    /** {@link #inspect} and {@link #keep} in one. Throws as they do. */
    default UUID add(
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
    InspectedAttachment inspect(
            UUID transferId, String itemCode, int subjectNumber, String fileName, InputStream content, Caller caller);

    /**
     * Seals the file for the receiver.
     *
     * @return its id
     * @throws AttachmentRefusedException when there are too many
     * @throws NotHereException when there is no such item any more
     * @throws org.springframework.dao.ConcurrencyFailureException when the transfer is not being prepared any more
     */
    UUID keep(InspectedAttachment file, Caller caller);

    /** @throws NotHereException as {@link #choices}, and when it is gone already or of another transfer */
    void remove(UUID transferId, UUID attachmentId, Caller caller);

    /** What is taken, for a hint beside the field. */
    Limits limits();

    /**
     * One item of one data subject.
     *
     * @param subject the data subject in the words of the disclosing body
     * @param item label of the item in the protocol
     */
    record Choice(String itemCode, int subjectNumber, String subject, String item) {}

    /**
     * @param endings such as {@code pdf}, without a dot, as in the attribute {@code accept} of the field with a dot before each
     * @param megabytes of one file
     * @param files of one transfer
     */
    record Limits(List<String> endings, long megabytes, int files) {

        public Limits {
            endings = List.copyOf(endings);
        }
    }
}
