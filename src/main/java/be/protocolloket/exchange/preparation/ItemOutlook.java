package be.protocolloket.exchange.preparation;

import be.protocolloket.policy.Refusal;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the version in force says, today, to one item of one data subject in a transfer that is being prepared.
 *
 * @param id of its line in the form {@code assess-items}; null when the protocol did not allow it when the transfer was opened
 * @param code of the item in the protocol
 * @param label in the words of the protocol
 * @param refusals empty when it may go
 */
public record ItemOutlook(
        @Nullable UUID id, int subjectNumber, SubjectRole role, String code, String label, List<Refusal> refusals) {

    public ItemOutlook {
        refusals = List.copyOf(refusals);
    }
}
