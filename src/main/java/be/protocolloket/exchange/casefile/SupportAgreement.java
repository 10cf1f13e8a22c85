package be.protocolloket.exchange.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The support agreement of a case; its measures stand in the supporter's notes.
 *
 * @param endsOn last day of the delimited term
 * @param signedOn null while not signed
 * @param endedOn day on which it came to its end; null while it runs
 * @param successful null while it runs
 */
public record SupportAgreement(
        UUID caseId,
        LocalDate startsOn,
        LocalDate endsOn,
        Parties parties,
        @Nullable LocalDate signedOn,
        int extensions,
        @Nullable LocalDate endedOn,
        @Nullable Boolean successful) {

    /** Who signs. */
    public enum Parties {
        /** Data subject and supporter. */
        TWO,
        /** Data subject and landlord: only a repayment plan. */
        TENANT_LANDLORD,
        THREE;

        /** Whether the landlord knows what was agreed, because it signed. */
        public boolean withLandlord() {
            return this != TWO;
        }
    }
}
