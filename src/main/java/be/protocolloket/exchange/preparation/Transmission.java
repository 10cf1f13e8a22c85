package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.event.SentAgainstAdvice;
import be.protocolloket.exchange.naming.TransferNames;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Refusals;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.Bundle;
import be.protocolloket.exchange.transfer.Dispatch;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.OfficersAdvice;
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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends all items or none: nothing leaves if the version in force refuses one. */
@Component
public class Transmission {

    private final TransferTable transfers;
    private final SealedAttachments attachments;
    private final TransferNames names;
    private final CaseRule rule;
    private final Refusals refusals;
    private final Words words;
    private final ApplicationEventPublisher events;

    Transmission(
            TransferTable transfers,
            SealedAttachments attachments,
            TransferNames names,
            CaseRule rule,
            Refusals refusals,
            Words words,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.attachments = attachments;
        this.names = names;
        this.rule = rule;
        this.refusals = refusals;
        this.words = words;
        this.events = events;
    }

    /** What prevents sending; empty when nothing does. Reports a refusal by the protocol. */
    public List<FieldProblem> problems(Preparing preparing, Sending sending, Caller caller) {
        boolean valueMissing = preparing.included().stream().anyMatch(item -> item.sealedValue() == null);
        if (preparing.included().isEmpty() || valueMissing) {
            return List.of(new FieldProblem(null, "exchange.problem.not-assessed"));
        }
        Optional<FieldProblem> missing = preparing.transfer().sendingProblem().or(() -> attachments.problem(preparing));
        if (missing.isPresent()) {
            return List.of(missing.get());
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
     * In the caller's transaction, which has locked the transfer.
     *
     * @throws TaskRefusedException when something stands in the way
     */
    void send(Preparing preparing, Sending sending, Caller caller) {
        List<FieldProblem> problems = problems(preparing, sending, caller);
        TaskRefusedException.unlessNone(problems);
        TransferView transfer = preparing.view();
        String sha256 = Bundle.sha256(transfer, preparing.included(), attachments.prints(transfer.id()));
        dispatch(preparing, new Dispatch(sending, preparing.policy().versionId(), sha256, caller.personId()), caller);
    }

    /** The data left. What allows that was asked before; in the caller's transaction, which has locked the transfer. */
    public void dispatch(Preparing preparing, Dispatch dispatch, Caller caller) {
        TransferView transfer = preparing.view();
        List<ItemRow> sent = preparing.included();
        transfers.save(preparing.transfer().send(dispatch));
        events.publishEvent(new DataTransmitted(
                transfer.caseId(),
                transfer.id(),
                preparing.about().protocolId(),
                dispatch.versionId(),
                preparing.about().kind(),
                transfer.purpose(),
                names.repeat(transfer).orElse(null),
                transfer.flowId(),
                transfer.direction(),
                sent.stream().map(ItemRow::code).toList(),
                allowed(preparing),
                dispatch.sending().delivery(),
                dispatch.sha256(),
                caller.personId()));
        againstAdvice(preparing, caller);
    }

    /** Sending against the officer's advice is allowed, and recorded. */
    private void againstAdvice(Preparing preparing, Caller caller) {
        Transfer transfer = preparing.transfer();
        List<String> items = preparing.included().stream()
                .filter(ItemRow::advisedAgainst)
                .map(ItemRow::code)
                .toList();
        @Nullable OfficersAdvice advice = transfer.advice();
        if (advice != null && transfer.advisedAgainst() && !items.isEmpty()) {
            events.publishEvent(new SentAgainstAdvice(
                    transfer.view().caseId(),
                    transfer.id(),
                    preparing.about().protocolId(),
                    preparing.policy().versionId(),
                    transfer.view().discloser(),
                    items,
                    advice.by(),
                    Objects.requireNonNull(transfer.assessment().confirmedBy()),
                    caller.personId()));
        }
    }

    /** Codes of all items that the protocol allows, also of those left out: overviews compare them with what was sent. */
    private List<String> allowed(Preparing preparing) {
        Decision all = rule.decide(preparing.policy(), preparing.about(), preparing.view(), preparing.items(), null);
        return IntStream.range(0, preparing.items().size())
                .filter(all::allows)
                .mapToObj(i -> preparing.items().get(i).code())
                .toList();
    }

    /** Each reason once, also when it is against several items. */
    private List<FieldProblem> words(Decision decision) {
        List<FieldProblem> problems = new ArrayList<>();
        decision.general().forEach(refusal -> problems.add(words.problem(field(refusal), refusal)));
        Set<Refusal> said = new HashSet<>(decision.general());
        decision.items()
                .forEach(verdict -> verdict.refusals().stream()
                        .filter(said::add)
                        .forEach(refusal -> problems.add(words.problem(null, verdict, refusal))));
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
