package be.protocolloket.party;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is a body's data protection officer (GDPR art. 37).
 *
 * @param organisation name of the firm, when the officer is a firm
 * @param personId when the officer is a person; set exactly when {@code organisation} is not
 * @param mailbox at which the officer is reached for this body
 * @param from first day
 * @param until last day, that day included; empty when open
 */
public record DpoMandate(
        EnterpriseNumber body,
        @Nullable String organisation,
        @Nullable UUID personId,
        String mailbox,
        LocalDate from,
        @Nullable LocalDate until) {}
