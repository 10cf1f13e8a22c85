package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * A body answered a question of the other about a case.
 *
 * @param body who did so
 * @param question its name
 * @param answer its name
 */
public record QuestionAnswered(
        UUID caseId,
        UUID protocolId,
        EnterpriseNumber body,
        EnterpriseNumber other,
        String question,
        String answer,
        UUID personId) {}
