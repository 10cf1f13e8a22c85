package be.protocolloket.exchange.course;

import be.protocolloket.exchange.model.SupportAgreementProcess;
import java.time.LocalDate;
import java.util.Map;

/** When the process of a support agreement reminds people. */
final class SupportTerm {

    private SupportTerm() {}

    /** The last day of the agreement, and a month before it, as the variables of the process. */
    static Map<String, Object> of(LocalDate endsOn, CaseDays days) {
        return Map.ofEntries(
                SupportAgreementProcess.Variables.SUPPORT_ENDS_ON.to(days.endOf(endsOn)),
                SupportAgreementProcess.Variables.SUPPORT_REMINDER_ON.to(days.endOf(endsOn.minusMonths(1))));
    }
}
