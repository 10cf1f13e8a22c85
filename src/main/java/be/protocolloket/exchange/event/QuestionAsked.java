package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * A body asked the other one of the fixed questions about a case.
 *
 * @param body who did so
 * @param question its name
 */
public record QuestionAsked(
        UUID caseId, UUID protocolId, EnterpriseNumber body, EnterpriseNumber other, String question, UUID personId) {}
