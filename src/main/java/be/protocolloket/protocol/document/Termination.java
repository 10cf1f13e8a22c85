package be.protocolloket.protocol.document;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a protocol can be ended.
 *
 * @param noticePeriod ISO 8601 period, for instance P3M
 * @param form form of the notice
 * @param breachEndBy ids of the parties that may end at once when another breaches
 */
public record Termination(
        @Nullable Period noticePeriod, @Nullable NoticeForm form, List<String> breachEndBy) {

    public Termination {
        breachEndBy = Absent.list(breachEndBy);
    }
}
