package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;

/** What goes from one body to another within a case. */
public interface Transfers {

    /** @throws NotHereException unless the caller may see cases of the discloser or the receiver */
    TransferView require(UUID transferId, Caller caller);

    /**
     * For the system itself, without a caller.
     *
     * @throws NotHereException when absent
     */
    TransferView get(UUID transferId);

    /**
     * Opens what was sent, for a case worker, officer or records manager of the receiver, or one of the discloser who looks back at what was sent. Records who read and
     * why in the same transaction: without that record nothing opens.
     *
     * @throws NotHereException unless the caller may see it
     * @throws be.protocolloket.vault.KeyDestroyedException when it was erased
     */
    TransferContents read(UUID transferId, ReadingPurpose purpose, Caller caller);

    /** The same for one attachment of it. Throws as {@link #read}, and when it is of another transfer. */
    OpenedAttachment readAttachment(UUID transferId, UUID attachmentId, ReadingPurpose purpose, Caller caller);
}
