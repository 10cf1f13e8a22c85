package be.protocolloket.exchange.event;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.UUID;

/**
 * Data were sent. Carries codes of items, never their values.
 *
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
