package be.protocolloket.exchange.preparation;

import be.protocolloket.policy.Refusal;
import java.util.List;

/**
 * What the version in force says, today, to a transfer that is being prepared.
 *
 * @param refusals against the transfer as a whole
 * @param items by data subject, then as in the protocol's table
 */
public record TransferOutlook(List<Refusal> refusals, List<ItemOutlook> items) {

    /** Of a transfer that is not being prepared, or is prepared by somebody else. */
    public static final TransferOutlook NONE = new TransferOutlook(List.of(), List.of());

    public TransferOutlook {
        refusals = List.copyOf(refusals);
        items = List.copyOf(items);
    }
}
