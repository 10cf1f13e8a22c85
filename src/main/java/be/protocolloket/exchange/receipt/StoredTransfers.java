package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.ReadingLog;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.transfer.OpenedAttachment;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.NotHereException;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredTransfers implements Transfers {

    /** Purposes for which it can be opened before it is sent: to prepare it or to read it again. */
    private static final Set<ReadingPurpose> WHILE_PREPARING =
            Set.of(ReadingPurpose.SECOND_READING, ReadingPurpose.CORRECTION);

    private final CaseTable cases;
    private final TransferTable table;
    private final TransferValues values;
    private final ReadingLog readings;
    private final SealedAttachments attachments;
    private final Border border;

    StoredTransfers(
            CaseTable cases,
            TransferTable table,
            TransferValues values,
            ReadingLog readings,
            SealedAttachments attachments,
            Border border) {
        this.cases = cases;
        this.table = table;
        this.values = values;
        this.readings = readings;
        this.attachments = attachments;
        this.border = border;
    }

    @Override
    public TransferView require(UUID transferId, Caller caller) {
        TransferView transfer = get(transferId);
        CaseSight.require(caller, transfer.direction().bodies());
        Outlook outlook = border.of(transfer.caseId(), caller);
        if (!outlook.shows(transfer)) {
            throw new NotHereException();
        }
        return outlook.seen(transfer);
    }

    @Override
    public TransferView get(UUID transferId) {
        return table.find(transferId).orElseThrow(NotHereException::new).view();
    }

    @Override
    @Transactional
    public TransferContents read(UUID transferId, ReadingPurpose purpose, Caller caller) {
        TransferView transfer = require(transferId, caller);
        CaseView about = enter(transfer, purpose, caller);
        return new TransferContents(transfer, values.of(about, transfer), attachments.of(transfer));
    }

    @Override
    @Transactional
    public OpenedAttachment readAttachment(UUID transferId, UUID attachmentId, ReadingPurpose purpose, Caller caller) {
        TransferView transfer = require(transferId, caller);
        enter(transfer, purpose, caller);
        return attachments.open(transfer, attachmentId);
    }

    /** Records the reading; without that record nothing opens. */
    private CaseView enter(TransferView transfer, ReadingPurpose purpose, Caller caller) {
        EnterpriseNumber body = reader(transfer, purpose, caller);
        if (get(transfer.id()).erasedAt() != null) {
            throw new KeyDestroyedException();
        }
        CaseView about = cases.find(transfer.caseId()).orElseThrow(NotHereException::new);
        readings.record(about, transfer, body, purpose, caller.personId());
        return about;
    }

    /**
     * For which of the two bodies the caller reads. Who acts for both reads for the receiver once it was sent. What was handed over on another
     * platform the receiver has there, and does not open here.
     */
    private static EnterpriseNumber reader(TransferView transfer, ReadingPurpose purpose, Caller caller) {
        SortedSet<EnterpriseNumber> bodies = CaseSight.bodies(caller);
        boolean prepared = transfer.state() == TransferState.PREPARING && WHILE_PREPARING.contains(purpose);
        boolean here = transfer.delivery() != Delivery.NAMED_PLATFORM;
        if (bodies.contains(transfer.receiver()) && transfer.sentAt() != null && here) {
            return transfer.receiver();
        }
        if (bodies.contains(transfer.discloser()) && (transfer.sentAt() != null || prepared)) {
            return transfer.discloser();
        }
        throw new NotHereException();
    }
}
