package be.protocolloket.exchange.link;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.LinkOpened;
import be.protocolloket.exchange.receipt.TransferContents;
import be.protocolloket.exchange.transfer.OpenedAttachment;
import be.protocolloket.exchange.transfer.OpenedTransfer;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.Terms;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links that open a transfer once, with a code that travels another way, for a recipient without a log-in here. Only hashes are kept. The
 * code's hash includes the token, so that a copy of the table does not give the short code away.
 */
@Service
public class OneTimeLinks {

    /** How long after the opening the files can be saved. */
    public static final int MINUTES_FOR_FILES = 60;

    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 100_000_000;
    private static final String TERM = "T-LINK";

    private final Transfers transfers;
    private final Cases cases;
    private final TransferContents contents;
    private final SealedAttachments attachments;
    private final TransferLinkTable table;
    private final Terms terms;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(
            Transfers transfers,
            Cases cases,
            TransferContents contents,
            SealedAttachments attachments,
            TransferLinkTable table,
            Terms terms,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.transfers = transfers;
        this.cases = cases;
        this.contents = contents;
        this.attachments = attachments;
        this.table = table;
        this.terms = terms;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes a link, and withdraws the one before it.
     *
     * @throws NotHereException unless the caller is a case worker of the discloser and the transfer, sent by this delivery, waits for its receipt
     */
    @Transactional
    public IssuedLink issue(UUID transferId, Caller caller) {
        TransferView transfer = transfers.require(transferId, caller);
        CaseSight.requireWorker(caller, transfer.discloser());
        if (!waits(transfer)) {
            throw new NotHereException();
        }
        String token = secret();
        String code = String.format("%08d", random.nextInt(CODES));
        Instant expires = terms.dueAt(TERM, clock.now());
        table.withdraw(transferId);
        table.add(
                UUID.randomUUID(),
                transferId,
                SecretHash.of(token),
                SecretHash.of(token + code),
                caller.personId(),
                expires);
        return new IssuedLink(token, code, expires);
    }

    /** Whether a code can be tried at all. */
    public boolean usable(String token) {
        return table.alive(SecretHash.of(token));
    }

    /**
     * Opens the transfer, for good the only time.
     *
     * @throws LinkRefusedException when the code is wrong, or the link is none, or no longer
     */
    public OpenedByLink open(String token, String code) {
        // The attempt counts even when what follows fails.
        var attempt = table.attempt(SecretHash.of(token)).orElseThrow(() -> new LinkRefusedException(0));
        if (!SecretHash.same(attempt.codeHash(), SecretHash.of(token + code))) {
            throw new LinkRefusedException(TransferLinkTable.MOST_ATTEMPTS - attempt.attempts());
        }
        return Objects.requireNonNull(transaction.execute(status -> use(attempt, token)));
    }

    /**
     * A file of the transfer that was opened, for whoever has that opening before them; written down each time.
     *
     * @param filesKey what the opening gave
     * @throws LinkRefusedException when it is no file of that transfer, or too late
     */
    @Transactional
    public OpenedAttachment file(String token, String filesKey, UUID attachmentId) {
        var opening = table.opening(SecretHash.of(token), SecretHash.of(token + filesKey))
                .orElseThrow(() -> new LinkRefusedException(0));
        TransferView transfer = transfers.get(opening.transferId());
        if (!waits(transfer)) {
            throw new LinkRefusedException(0);
        }
        record(transfer, true, opening.issuedBy());
        try {
            return attachments.open(transfer, attachmentId);
        } catch (NotHereException ofAnotherTransfer) {
            throw new LinkRefusedException(0);
        }
    }

    /** What became of the last link; empty when there is none, or the caller does not work for the discloser. */
    public Optional<LinkState> last(UUID transferId, Caller caller) {
        boolean sends = caller.holds(
                Role.CASE_WORKER, transfers.require(transferId, caller).discloser());
        return sends ? table.last(transferId) : Optional.empty();
    }

    private OpenedByLink use(TransferLinkTable.Attempt attempt, String token) {
        TransferView transfer = transfers.get(attempt.transferId());
        String filesKey = secret();
        if (!waits(transfer) || !table.use(attempt.id(), SecretHash.of(token + filesKey))) {
            throw new LinkRefusedException(0);
        }
        CaseView about = record(transfer, false, attempt.issuedBy());
        return new OpenedByLink(
                new OpenedTransfer(transfer, contents.values(about, transfer), attachments.of(transfer)),
                filesKey,
                clock.now().plus(OneTimeLinks.MINUTES_FOR_FILES, ChronoUnit.MINUTES));
    }

    /** Without that record nothing opens. */
    private CaseView record(TransferView transfer, boolean file, UUID issuedBy) {
        CaseView about = cases.get(transfer.caseId());
        events.publishEvent(
                new LinkOpened(about.id(), transfer.id(), about.protocolId(), transfer.direction(), file, issuedBy));
        return about;
    }

    private String secret() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean waits(TransferView transfer) {
        return transfer.state() == TransferState.SENT
                && transfer.delivery() == Delivery.ONE_TIME_LINK
                && transfer.erasedAt() == null;
    }
}
