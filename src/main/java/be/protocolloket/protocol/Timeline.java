package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what to a protocol, in the order it happened. Nothing in it changes afterwards. */
public interface Timeline {

    /**
     * @param kind key of a message of the recording room, such as {@code advice.timeline.advice-given}; its places are {@code {0}} the
     *     person, {@code {1}} the body, and from {@code {2}} the details in the order of their keys' alphabet
     * @param party the body concerned, or for which the person acted
     * @param personId null when the system did it
     * @param details short facts that the parties may read: numbers, reasons, and dates as {@code 2026-11-21}, which the page shows in
     *     the reader's language
     */
    void record(
            UUID protocolId,
            String kind,
            @Nullable EnterpriseNumber party,
            @Nullable UUID personId,
            Map<String, String> details);

    /** Oldest first. */
    List<TimelineEntry> of(UUID protocolId);
}
