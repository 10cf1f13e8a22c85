package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a protocol.
 *
 * @param kind message key of the recording room
 * @param personId null when the system did it
 * @param details by key, in alphabetical order
 */
public record TimelineEntry(
        UUID protocolId,
        String kind,
        Instant at,
        @Nullable EnterpriseNumber party,
        @Nullable UUID personId,
        SortedMap<String, String> details) {}
