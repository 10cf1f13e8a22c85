package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.ItemSeal;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The values of a transfer, opened, in the words of the version under which they were sent. */
@Component
public class TransferValues {

    private final ItemTable items;
    private final ItemSeal seal;
    private final CaseRule rule;
    private final Protocols protocols;

    TransferValues(ItemTable items, ItemSeal seal, CaseRule rule, Protocols protocols) {
        this.items = items;
        this.seal = seal;
        this.rule = rule;
        this.protocols = protocols;
    }

    /** The caller has checked and recorded who reads them. */
    public List<TransferContents.OpenedValue> of(CaseView about, TransferView transfer) {
        List<Flow> flows = flows(about, transfer);
        return items.of(transfer.id()).stream()
                .filter(item -> item.included() && item.sealedValue() != null)
                .map(item -> opened(transfer, flows, item))
                .toList();
    }

    private TransferContents.OpenedValue opened(TransferView transfer, List<Flow> flows, ItemRow item) {
        Optional<ItemFacts> facts = ItemFacts.of(flows, "", item.code());
        return new TransferContents.OpenedValue(
                item.subjectNumber(),
                item.code(),
                facts.map(each -> each.label(item.role())).orElse(item.code()),
                seal.value(transfer, item),
                facts.filter(ItemFacts::nationalNumber).isPresent(),
                item.special());
    }

    private List<Flow> flows(CaseView about, TransferView transfer) {
        Policy policy = rule.policy(about.protocolId());
        @Nullable UUID version = transfer.versionId();
        ProtocolDocument document = version == null || version.equals(policy.versionId())
                ? policy.document()
                : protocols.version(version).document();
        return document.flow(transfer.flowId())
                .map(flow -> document.flows().stream()
                        .filter(other -> other.discloser().equals(flow.discloser())
                                && other.receiver().equals(flow.receiver()))
                        .toList())
                .orElseGet(document::flows);
    }
}
