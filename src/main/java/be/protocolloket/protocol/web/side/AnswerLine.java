package be.protocolloket.protocol.web.side;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a party said to a text.
 *
 * @param who name; null when nobody answered, or the protocol had passed this step before parties were asked
 * @param reason of a no; null with a yes
 * @param since names of what changed since a yes; empty when it is about the text as it stands
 * @param open how many parts of its side wait for its own manager
 */
public record AnswerLine(
        String body,
        boolean answered,
        boolean agrees,
        @Nullable String who,
        @Nullable ZonedDateTime at,
        @Nullable String reason,
        List<String> since,
        int open) {}
