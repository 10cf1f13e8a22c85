package be.protocolloket.exchange;

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
    List<OpenedTransfer.AttachmentView> list(UUID transferId, Caller caller);

    /**
     * Looks at the file, has it scanned and keeps it sealed for the receiver. Reads no further than the largest size that is taken.
     *
     * @param itemCode of one of the choices
     * @param subjectNumber of the same choice
     * @param fileName as the sender calls it; its folders are left out
     * @return its id
     * @throws AttachmentRefusedException with the sentence that says why it is not taken
     * @throws NotHereException as {@link #choices}, and when there is no such item
     */
    UUID add(UUID transferId, String itemCode, int subjectNumber, String fileName, InputStream content, Caller caller);

    /** @throws NotHereException as {@link #choices}, and when it is gone already */
    void remove(UUID attachmentId, Caller caller);

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
