package be.protocolloket.workflow;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of terms.
 *
 * @param code stable name, such as {@code T-DPO-ADVICE}
 * @param workingDays length in Belgian working days, or null where {@code period} holds it
 * @param period length in calendar time, or null where {@code workingDays} holds it
 * @param reminderWorkingDays working days after the start at which a reminder goes out
 * @param escalationWorkingDays working days after the start at which others are told
 * @param origin of the length; reminder and escalation are always configuration
 * @param source article, clause or decision that the length rests on
 */
public record Term(
        String code,
        @Nullable Integer workingDays,
        @Nullable Period period,
        int reminderWorkingDays,
        int escalationWorkingDays,
        TermOrigin origin,
        String source) {}
