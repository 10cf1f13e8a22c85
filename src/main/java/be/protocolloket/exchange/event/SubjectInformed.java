package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A data subject was informed, or an officer agreed that they are not.
 *
 * @param means such as {@code LETTER} or {@code IN_PERSON}; null for an exception
 * @param on null for an exception
 */
public record SubjectInformed(
        UUID caseId,
        UUID protocolId,
        UUID subjectId,
        EnterpriseNumber body,
        EnterpriseNumber counterpart,
        UUID personId,
        @Nullable String means,
        @Nullable LocalDate on,
        boolean exempted) {}
