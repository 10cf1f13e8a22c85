package be.protocolloket.publication.duty;

import java.util.Set;

/** One party's publication: due from the conclusion on, then published, and later overtaken by a newer version or taken down. */
public enum PublicationState {
    DUE,
    PUBLISHED,
    OUTDATED,
    WITHDRAWN;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(PublicationState next) {
        return followers().contains(next);
    }

    private Set<PublicationState> followers() {
        return switch (this) {
            case DUE -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(OUTDATED, WITHDRAWN);
            case OUTDATED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
