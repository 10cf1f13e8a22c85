package be.protocolloket.exchange.event;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferRepeat;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data were sent. Carries codes of items, never their values.
 *
 * @param repeat null for the first that is sent for its purpose
 * @param items codes of what was sent, one for each value
 * @param allowed codes of what the protocol would have allowed, one for each value
 * @param sha256 of the sealed bundle
 */
public record DataTransmitted(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        UUID versionId,
        CaseKind kind,
        TransferPurpose purpose,
        @Nullable TransferRepeat repeat,
        String flowId,
        Direction direction,
        List<String> items,
        List<String> allowed,
        Delivery delivery,
        String sha256,
        UUID personId) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
