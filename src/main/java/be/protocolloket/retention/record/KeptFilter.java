package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which kept files to list.
 *
 * @param page from 1
 */
public record KeptFilter(
        Show show,
        @Nullable EnterpriseNumber body,
        @Nullable UUID protocolId,
        int page,
        int size) {

    /** A part of the list. */
    public enum Show {
        /** What somebody must do something about: decide, propose, approve, or close a case whose term is over. */
        OPEN,
        WAITING,
        HELD,
        ERASED,
        ALL
    }
}
