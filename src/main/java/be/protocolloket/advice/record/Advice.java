package be.protocolloket.advice.record;

import be.protocolloket.advice.Outcome;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one officer said in one round; it never changes.
 *
 * @param round number of the round in its protocol
 * @param dpoOrganisation the firm that held the mandate on the day, when it was a firm
 * @param dpoMailbox of the mandate on the day
 */
public record Advice(
        UUID id,
        UUID versionId,
        int round,
        EnterpriseNumber party,
        UUID dpoId,
        @Nullable String dpoOrganisation,
        @Nullable String dpoMailbox,
        Outcome outcome,
        String text,
        List<String> checkedPoints,
        Instant givenAt) {

    public LocalDate day() {
        return LocalDate.ofInstant(givenAt, DatabaseClock.ZONE);
    }
}
