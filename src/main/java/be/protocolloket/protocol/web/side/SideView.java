package be.protocolloket.protocol.web.side;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A party's side of a draft.
 *
 * @param number digits of the body
 * @param own whether the reader manages protocols for it
 */
public record SideView(String number, String name, boolean own, List<PartView> parts) {

    /** Ids of the open proposals. */
    public List<UUID> open() {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.proposal()))
                .toList();
    }

    /** The parts on which something is proposed. */
    public List<PartView> proposed() {
        return parts.stream().filter(part -> part.proposal() != null).toList();
    }
}
