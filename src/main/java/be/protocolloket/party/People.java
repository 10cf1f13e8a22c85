package be.protocolloket.party;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of the persons behind ids, for showing; ids are what other rooms keep. */
public interface People {

    /** @throws be.protocolloket.workflow.NotHereException when there is no such person */
    String displayName(UUID personId);

    /** Persons that do not exist are left out. */
    Map<UUID, String> displayNames(Collection<UUID> personIds);
}
