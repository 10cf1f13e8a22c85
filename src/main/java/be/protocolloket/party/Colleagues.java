package be.protocolloket.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who else could do something. */
public interface Colleagues {

    /**
     * People who are in at least one of the groups today and can log in.
     *
     * @param groupIds as {@link GroupId#value()} writes them
     * @return name by person, sorted by name; the caller's to change
     */
    Map<UUID, String> holding(Collection<String> groupIds);

    /** The same for another day, by what is decided now. */
    Map<UUID, String> holdingOn(Collection<String> groupIds, LocalDate day);
}
