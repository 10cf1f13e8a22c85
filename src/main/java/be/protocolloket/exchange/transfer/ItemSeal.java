package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.CaseSeal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals values under the key of what the receiver gets, and reasons under the discloser's own key. */
@Component
public class ItemSeal {

    private final CaseSeal seal;

    ItemSeal(CaseSeal seal) {
        this.seal = seal;
    }

    public byte[] value(TransferView transfer, UUID itemId, String value) {
        return seal.forReceiver(transfer.caseId(), transfer.direction(), valuePlace(itemId), value);
    }

    /** Empty when there is none. */
    public String value(TransferView transfer, ItemRow item) {
        byte @Nullable [] sealed = item.sealedValue();
        return sealed == null
                ? ""
                : seal.openForReceiver(transfer.caseId(), transfer.direction(), valuePlace(item.id()), sealed);
    }

    public byte[] reason(TransferView transfer, UUID itemId, String reason) {
        return seal.own(transfer.caseId(), transfer.discloser(), reasonPlace(itemId), reason);
    }

    /** Empty when there is none. */
    public String reason(TransferView transfer, ItemRow item) {
        byte @Nullable [] sealed = item.sealedReason();
        return sealed == null
                ? ""
                : seal.openOwn(transfer.caseId(), transfer.discloser(), reasonPlace(item.id()), sealed);
    }

    private static String valuePlace(UUID itemId) {
        return "transfer_item:value:" + itemId;
    }

    private static String reasonPlace(UUID itemId) {
        return "transfer_item:reason:" + itemId;
    }
}
