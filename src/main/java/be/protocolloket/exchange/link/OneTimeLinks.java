package be.protocolloket.exchange.link;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.Terms;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes links that open a transfer once, with a code that travels another way, for a recipient without a log-in here. Only hashes are kept.
 * The code's hash includes the token, so that a copy of the table does not give the short code away.
 */
@Service
public class OneTimeLinks {

    private static final String TERM = "T-LINK";

    private final Transfers transfers;
    private final TransferLinkTable table;
    private final Terms terms;
    private final DatabaseClock clock;

    OneTimeLinks(Transfers transfers, TransferLinkTable table, Terms terms, DatabaseClock clock) {
        this.transfers = transfers;
        this.table = table;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Issues a link and withdraws the previous one.
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
        String token = LinkSecret.token();
        String code = LinkSecret.code();
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

    /** State of the last link; empty when there is none, or the caller does not work for the discloser. */
    public Optional<LinkState> last(UUID transferId, Caller caller) {
        boolean sends = caller.holds(
                Role.CASE_WORKER, transfers.require(transferId, caller).discloser());
        return sends ? table.last(transferId) : Optional.empty();
    }

    /** Whether it was sent for a link to open it, and nothing happened to it since. */
    static boolean waits(TransferView transfer) {
        return transfer.state() == TransferState.SENT
                && transfer.delivery() == Delivery.ONE_TIME_LINK
                && transfer.erasedAt() == null;
    }
}
