package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.event.SentAgainstAdvice;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Refusals;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.Bundle;
import be.protocolloket.exchange.transfer.ItemAdvice;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.Sending;
import be.protocolloket.exchange.transfer.Transfer;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.Refusal;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends, when the version in force allows everything that is to go, at this moment; else nothing goes. */
@Component
class Transmission {

    private final TransferTable transfers;
    private final SealedAttachments attachments;
    private final CaseRule rule;
    private final Refusals refusals;
    private final Words words;
    private final ApplicationEventPublisher events;

    Transmission(
            TransferTable transfers,
            SealedAttachments attachments,
            CaseRule rule,
            Refusals refusals,
            Words words,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.attachments = attachments;
        this.rule = rule;
        this.refusals = refusals;
        this.words = words;
        this.events = events;
    }

    /** What stands in the way; a refusal by the protocol is made known. Empty when it may go. */
    List<FieldProblem> problems(Preparing preparing, Sending sending, Caller caller) {
        if (preparing.transfer().assessment() == 0 || preparing.included().isEmpty()) {
            return List.of(new FieldProblem(null, "exchange.problem.not-assessed"));
        }
        if (preparing.included().stream().anyMatch(item -> item.sealedValue() == null)) {
            return List.of(new FieldProblem(null, "exchange.problem.not-assessed"));
        }
        if (preparing.transfer().awaitsSecondReading()) {
            return List.of(new FieldProblem(null, "exchange.problem.second-reading-missing"));
        }
        Optional<FieldProblem> file = attachments.problem(preparing);
        if (file.isPresent()) {
            return List.of(file.get());
        }
        Decision decision =
                rule.decide(preparing.policy(), preparing.about(), preparing.view(), preparing.included(), sending);
        if (decision.allowed()) {
            return List.of();
        }
        refusals.report(preparing, decision, caller);
        return words(decision);
    }

    /**
     * In the caller's transaction, which holds the transfer.
     *
     * @throws TaskRefusedException when something stands in the way
     */
    void send(Preparing preparing, Sending sending, Caller caller) {
        List<FieldProblem> problems = problems(preparing, sending, caller);
        if (!problems.isEmpty()) {
            throw new TaskRefusedException(problems);
        }
        TransferView transfer = preparing.view();
        List<ItemRow> sent = preparing.included();
        String sha256 = Bundle.sha256(transfer, sent, attachments.prints(transfer.id()));
        transfers.setSent(
                transfer.id(),
                sending.recipient(),
                sending.delivery(),
                sending.bulk(),
                preparing.policy().versionId(),
                sha256,
                caller.personId());
        events.publishEvent(new DataTransmitted(
                transfer.caseId(),
                transfer.id(),
                preparing.about().protocolId(),
                preparing.policy().versionId(),
                preparing.about().kind(),
                transfer.purpose(),
                transfer.flowId(),
                transfer.direction(),
                sent.stream().map(ItemRow::code).toList(),
                allowed(preparing),
                sending.delivery(),
                sha256,
                caller.personId()));
        againstAdvice(preparing, caller);
    }

    /** Departing from advice is allowed, but not in silence. */
    private void againstAdvice(Preparing preparing, Caller caller) {
        Transfer transfer = preparing.transfer();
        List<String> items = preparing.included().stream()
                .filter(ItemRow::advisedAgainst)
                .map(ItemRow::code)
                .toList();
        if (transfer.advice() == ItemAdvice.NEGATIVE && !items.isEmpty()) {
            events.publishEvent(new SentAgainstAdvice(
                    transfer.view().caseId(),
                    transfer.id(),
                    preparing.about().protocolId(),
                    preparing.policy().versionId(),
                    transfer.view().discloser(),
                    items,
                    Objects.requireNonNull(transfer.advisedBy()),
                    Objects.requireNonNull(transfer.confirmedBy()),
                    caller.personId()));
        }
    }

    /** Also what was left out, for whoever counts later how much less than allowed was sent. */
    private List<String> allowed(Preparing preparing) {
        Decision all = rule.decide(preparing.policy(), preparing.about(), preparing.view(), preparing.items(), null);
        return IntStream.range(0, preparing.items().size())
                .filter(all::allows)
                .mapToObj(i -> preparing.items().get(i).code())
                .toList();
    }

    private List<FieldProblem> words(Decision decision) {
        List<FieldProblem> problems = new ArrayList<>();
        decision.general().forEach(refusal -> problems.add(words.problem(field(refusal), refusal)));
        decision.items()
                .forEach(verdict ->
                        verdict.refusals().forEach(refusal -> problems.add(words.problem(null, verdict, refusal))));
        return problems;
    }

    private static @Nullable String field(Refusal refusal) {
        return switch (refusal.reason()) {
            case RECIPIENT_NOT_LISTED -> "recipient";
            case CHANNEL_FORBIDDEN -> "delivery";
            default -> null;
        };
    }
}
