package be.protocolloket.protocol.side;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else wrote on the side of a party. Bound to exactly this content: a later one has another id.
 *
 * @param body whose side it is
 * @param initial filled in when the draft was opened, before the party had any text of its own
 * @param before what its own manager accepted last; null for nothing
 * @param after what is proposed and stands in the draft; null for nothing
 */
public record Proposal(
        UUID id,
        UUID versionId,
        EnterpriseNumber body,
        SidePart part,
        boolean initial,
        @Nullable String before,
        @Nullable String after,
        UUID proposedBy,
        Instant proposedAt) {}
