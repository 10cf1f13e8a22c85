package be.protocolloket.exchange.question;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that one body asked the other about a case.
 *
 * @param answer null while nobody answered
 */
public record AskedQuestion(
        UUID id,
        EnterpriseNumber askedBy,
        Question question,
        Instant askedAt,
        Question.@Nullable Answer answer,
        @Nullable Instant answeredAt) {}
