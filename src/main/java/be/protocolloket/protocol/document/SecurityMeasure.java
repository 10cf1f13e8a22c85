package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technical or organisational measure of a party.
 *
 * @param id stays the same when the wording changes
 * @param text the measure as written
 * @param qualifier a restriction such as 'waar mogelijk'
 * @param status in force, or still to be approved
 * @param approvalBody who must still approve
 * @param agreedWithDpo the officer was consulted on it
 * @param reviewPeriod ISO 8601 period between reviews, for instance P1Y
 * @param documents the policies or plans that the measure consists of
 * @param prohibitedChannels means of transfer or storage that the measure rules out
 * @param truncated words were lost in the source
 */
public record SecurityMeasure(
        @JsonProperty(required = true) String id,
        String text,
        @Nullable String qualifier,
        @JsonProperty(required = true) MeasureStatus status,
        @Nullable GoverningBody approvalBody,
        boolean agreedWithDpo,
        @Nullable Period reviewPeriod,
        List<String> documents,
        List<Channel> prohibitedChannels,
        boolean truncated) {

    public SecurityMeasure {
        text = Absent.text(text);
        documents = Absent.list(documents);
        prohibitedChannels = Absent.list(prohibitedChannels);
    }
}
