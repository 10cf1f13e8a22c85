package be.protocolloket.exchange.naming;

import be.protocolloket.exchange.TransferRepeat;
import be.protocolloket.exchange.TransferRepeat.Reason;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.Transfer;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.workflow.EnumNames;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names a transfer by its purpose and, where it is not the first for that purpose, by its number and the reason. */
@Component
public class TransferNames {

    private final TransferTable transfers;
    private final Words words;

    TransferNames(TransferTable transfers, Words words) {
        this.transfers = transfers;
        this.words = words;
    }

    /** @param seen the transfers of its case that the reader may know, in their order: the name tells of no other */
    public String of(TransferView transfer, List<TransferView> seen) {
        String purpose = words.of(transfer.purpose().messageKey());
        return repeat(transfer, seen)
                .map(repeat -> repeat.delivery() == 1
                        ? words.of("exchange.transfer.anew", purpose, reason(repeat))
                        : words.of(
                                "exchange.transfer.again",
                                words.of(EnumNames.key("exchange.transfer.again", transfer.purpose())),
                                said(repeat)))
                .orElse(purpose);
    }

    /** As both bodies know it: by what was sent. */
    public String ofSent(TransferView transfer) {
        return of(transfer, sent(transfer));
    }

    /** Why it is sent once more, as both bodies know it; empty for the first that is sent for its purpose. */
    public Optional<TransferRepeat> repeat(TransferView transfer) {
        return repeat(transfer, sent(transfer));
    }

    private List<TransferView> sent(TransferView transfer) {
        return transfers.of(transfer.caseId()).stream()
                .filter(each -> each.sentAt() != null)
                .toList();
    }

    private Optional<TransferRepeat> repeat(TransferView transfer, List<TransferView> seen) {
        List<TransferView> earlier = seen.stream()
                .filter(each -> each.number() < transfer.number())
                .filter(each ->
                        each.purpose() == transfer.purpose() && each.direction().equals(transfer.direction()))
                .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        long sent = earlier.stream().filter(each -> each.sentAt() != null).count();
        return Optional.of(new TransferRepeat((int) sent + 1, reason(earlier.get(earlier.size() - 1))));
    }

    private Reason reason(TransferView before) {
        return switch (before.state()) {
            case STOPPED, PREPARING -> Reason.PREPARED_ANEW;
            case RECALLED -> Reason.RECALLED;
            case SENT, RECEIVED -> Reason.MORE_INFORMATION;
            case RETURNED ->
                transfers
                        .find(before.id())
                        .map(Transfer::returnReason)
                        .filter(TransferReturned.Reason.WRONG_PERSON::equals)
                        .map(wrong -> Reason.WRONG_PERSON)
                        .orElse(Reason.NOT_NEEDED);
        };
    }

    private String said(TransferRepeat repeat) {
        return words.of("exchange.transfer.delivery", repeat.delivery(), reason(repeat));
    }

    private String reason(TransferRepeat repeat) {
        return words.of(repeat.reason().messageKey());
    }
}
