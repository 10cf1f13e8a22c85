package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.UUID;

/** A case began. */
public record CaseOpened(
        UUID caseId,
        UUID protocolId,
        CaseKind kind,
        EnterpriseNumber initiator,
        EnterpriseNumber counterpart,
        UUID personId) {}
