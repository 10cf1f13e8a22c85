package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.TransferReturned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as stored: what everybody of the two bodies may see, and what the disclosing body does to prepare it.
 *
 * @param assessment counts the assessments
 * @param confirmedBy who read the last assessment for the second time and agreed
 * @param advice of the disclosing body's officer, when asked
 * @param advisedBy that officer
 * @param recipient id of the category of recipients
 */
public record Transfer(
        TransferView view,
        int assessment,
        @Nullable UUID assessedBy,
        boolean secondReadingNeeded,
        @Nullable UUID confirmedBy,
        @Nullable ItemAdvice advice,
        @Nullable UUID advisedBy,
        @Nullable String recipient,
        boolean bulk,
        TransferReturned.@Nullable Reason returnReason) {

    public UUID id() {
        return view.id();
    }

    /** Whether the second reading that the last assessment needs is still to come. */
    public boolean awaitsSecondReading() {
        return secondReadingNeeded && confirmedBy == null;
    }
}
