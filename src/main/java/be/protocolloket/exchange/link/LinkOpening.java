package be.protocolloket.exchange.link;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.LinkOpened;
import be.protocolloket.exchange.receipt.TransferValues;
import be.protocolloket.exchange.transfer.OpenedAttachment;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a transfer by its link and code, once, and gives its files for a while after that. */
@Service
public class LinkOpening {

    private final Transfers transfers;
    private final Cases cases;
    private final TransferValues values;
    private final SealedAttachments attachments;
    private final TransferLinkTable table;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LinkOpening(
            Transfers transfers,
            Cases cases,
            TransferValues values,
            SealedAttachments attachments,
            TransferLinkTable table,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.transfers = transfers;
        this.cases = cases;
        this.values = values;
        this.attachments = attachments;
        this.table = table;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the link exists, has not expired, and has attempts left. */
    public boolean usable(String token) {
        return table.alive(SecretHash.of(token));
    }

    /**
     * Opens the transfer; the link opens it no second time.
     *
     * @throws LinkRefusedException when the code is wrong, or the link is unknown, used or expired
     */
    public OpenedByLink open(String token, String code) {
        // Outside the transaction that follows: the attempt counts even when that fails.
        var attempt = table.attempt(SecretHash.of(token)).orElseThrow(() -> new LinkRefusedException(0));
        if (!SecretHash.same(attempt.codeHash(), SecretHash.of(token + code))) {
            throw new LinkRefusedException(TransferLinkTable.MOST_ATTEMPTS - attempt.attempts());
        }
        return Objects.requireNonNull(transaction.execute(status -> use(attempt, token)));
    }

    /**
     * A file of the opened transfer, for whoever still has the page of that opening; each reading is recorded.
     *
     * @param filesKey from {@link OpenedByLink#filesKey()}
     * @throws LinkRefusedException when it is no file of that transfer, or too late
     */
    @Transactional
    public OpenedAttachment file(String token, String filesKey, UUID attachmentId) {
        var opening = table.opening(SecretHash.of(token), SecretHash.of(token + filesKey))
                .orElseThrow(() -> new LinkRefusedException(0));
        TransferView transfer = transfers.get(opening.transferId());
        if (!OneTimeLinks.waits(transfer)) {
            throw new LinkRefusedException(0);
        }
        record(transfer, true, opening.issuedBy());
        try {
            return attachments.open(transfer, attachmentId);
        } catch (NotHereException ofAnotherTransfer) {
            throw new LinkRefusedException(0);
        }
    }

    private OpenedByLink use(TransferLinkTable.Attempt attempt, String token) {
        TransferView transfer = transfers.get(attempt.transferId());
        String filesKey = LinkSecret.token();
        if (!OneTimeLinks.waits(transfer) || !table.use(attempt.id(), SecretHash.of(token + filesKey))) {
            throw new LinkRefusedException(0);
        }
        CaseView about = record(transfer, false, attempt.issuedBy());
        return new OpenedByLink(
                new TransferContents(transfer, values.of(about, transfer), attachments.of(transfer)),
                filesKey,
                clock.now().plus(TransferLinkTable.MINUTES_FOR_FILES, ChronoUnit.MINUTES));
    }

    /** In the same transaction: if the reading cannot be recorded, nothing is opened. */
    private CaseView record(TransferView transfer, boolean file, UUID issuedBy) {
        CaseView about = cases.get(transfer.caseId());
        events.publishEvent(
                new LinkOpened(about.id(), transfer.id(), about.protocolId(), transfer.direction(), file, issuedBy));
        return about;
    }
}
