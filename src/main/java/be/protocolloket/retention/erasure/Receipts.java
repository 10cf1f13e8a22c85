package be.protocolloket.retention.erasure;

import be.protocolloket.exchange.CaseErasure;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.reckoning.RuleFinder;
import be.protocolloket.retention.record.KeptTransfer;
import be.protocolloket.retention.record.KeptTransferTable;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.ObligationTable;
import be.protocolloket.retention.record.ReceiptContents;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Writes receipts of erasure, and shows them to those who may see the cases of the body that kept the data. */
@Service
public class Receipts {

    private static final Set<Role> READERS = Set.of(Role.RECORDS_MANAGER, Role.DPO, Role.CASE_WORKER);

    private final ReceiptTable receipts;
    private final ObligationTable obligations;
    private final KeptTransferTable transfers;
    private final RuleFinder rules;
    private final DatabaseClock clock;

    Receipts(
            ReceiptTable receipts,
            ObligationTable obligations,
            KeptTransferTable transfers,
            RuleFinder rules,
            DatabaseClock clock) {
        this.receipts = receipts;
        this.obligations = obligations;
        this.transfers = transfers;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws NotHereException unless it exists and the caller may see cases of a body that it concerns */
    public Receipt require(UUID id, Caller caller) {
        return receipts.find(id)
                .filter(receipt -> mayRead(receipt.contents(), caller))
                .orElseThrow(NotHereException::new);
    }

    /** The one of a file, when it was erased; for a caller who may see it. */
    public Optional<Receipt> ofFile(UUID fileId, Caller caller) {
        return receipts.ofFile(fileId).filter(receipt -> mayRead(receipt.contents(), caller));
    }

    /** Those of a case that the caller may see. */
    public List<Receipt> ofCase(UUID caseId, Caller caller) {
        return receipts.ofCase(caseId).stream()
                .filter(receipt -> mayRead(receipt.contents(), caller))
                .toList();
    }

    /**
     * Writes down what was erased just now.
     *
     * @param erased how many, as {@link CaseErasure} counted them
     * @return the receipt's id
     */
    UUID write(KeptFile file, int erased) {
        List<KeptTransfer> kept = transfers.kept(file.id());
        var contents = new ReceiptContents(
                UUID.randomUUID(),
                file.caseId(),
                file.protocolId(),
                file.kind(),
                file.body(),
                file.counterpart(),
                obligations.of(file.id()).stream().map(Receipts::rule).toList(),
                rules.counted(kept),
                kept.stream()
                        .map(one -> new ReceiptContents.Bundle(one.transferId(), one.transmittedAt(), one.sha256()))
                        .toList(),
                erased,
                Objects.requireNonNull(file.proposedBy()),
                Objects.requireNonNull(file.proposedAt()),
                Objects.requireNonNull(file.approvedBy()),
                Objects.requireNonNull(file.approvedAt()),
                clock.now());
        receipts.add(file.id(), contents);
        return contents.id();
    }

    private static ReceiptContents.Rule rule(Obligation one) {
        return new ReceiptContents.Rule(
                one.rule().ruleId(),
                one.rule().versionId(),
                one.rule().text(),
                one.rule().article(),
                one.rule().source(),
                one.anchor() == null ? null : one.anchor().name(),
                one.anchorOn(),
                one.rule().term() == null ? null : one.rule().term().toString(),
                one.dueOn(),
                one.decidedBy());
    }

    private static boolean mayRead(ReceiptContents contents, Caller caller) {
        return Stream.of(contents.body(), contents.counterpart())
                .filter(body -> body.equals(contents.body()) || contents.kind() == KeptKind.OWN)
                .anyMatch(body -> READERS.stream().anyMatch(role -> caller.holds(role, body)));
    }
}
