package be.protocolloket.protocol.web.side;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a party's side of a draft.
 *
 * @param nameKey message of its name
 * @param section id of the edit page on which it is changed
 * @param lines what stands there, in full
 * @param earlier what its own manager accepted last, while a proposal is open
 * @param proposal id of the open proposal; null when there is none
 * @param initial the proposal filled in what was empty, so there is nothing to put back
 * @param proposedBy name of who proposed
 */
public record PartView(
        String nameKey,
        String section,
        List<String> lines,
        List<String> earlier,
        @Nullable UUID proposal,
        boolean initial,
        @Nullable String proposedBy,
        @Nullable ZonedDateTime proposedAt) {

    /** Whether the line is new with the proposal. */
    public boolean added(String line) {
        return proposal != null && !initial && !earlier.contains(line);
    }

    /** What the proposal takes away. */
    public List<String> removed() {
        return earlier.stream().filter(line -> !lines.contains(line)).toList();
    }
}
