package be.protocolloket.protocol.amendment;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.AmendmentTopic;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request, of one body, to amend a protocol.
 *
 * @param answer null while not answered
 */
public record AmendmentRequest(
        UUID id,
        UUID protocolId,
        EnterpriseNumber body,
        Wish wish,
        AmendmentState state,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {

    /**
     * What is asked, in codes of the protocol.
     *
     * @param item code of the item; empty when it is not about one
     * @param trigger code of the trigger; empty when it is not about one
     */
    public record Wish(AmendmentTopic topic, CaseKind kind, String item, String trigger) {

        /** Whether the codes are of this text. */
        boolean isOf(ProtocolDocument document) {
            boolean known = item.isEmpty()
                    || document.flows().stream()
                            .flatMap(flow -> flow.items().stream())
                            .anyMatch(each -> each.code().equals(item));
            return known
                    && (trigger.isEmpty()
                            || document.triggers().stream()
                                    .anyMatch(each -> each.code().equals(trigger)));
        }
    }

    /**
     * Who asked.
     *
     * @param note what they added; empty when nothing
     */
    public record Asker(UUID person, String note, Instant at) {}
}
