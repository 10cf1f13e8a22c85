package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.Set;
import java.util.UUID;

/** The initiator put right what it wrote down about a case. */
public record CaseCorrected(
        UUID caseId,
        UUID protocolId,
        EnterpriseNumber initiator,
        EnterpriseNumber counterpart,
        Set<CaseChange> changes,
        UUID personId) {

    public CaseCorrected {
        changes = Set.copyOf(changes);
    }
}
