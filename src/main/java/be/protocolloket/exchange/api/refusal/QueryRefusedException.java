package be.protocolloket.exchange.api.refusal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address with a name that is not known there, or that stands there twice. Does not repeat an unknown name: it may be about a person. */
class QueryRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String repeated;
    private final transient Set<String> known;

    QueryRefusedException(Set<String> known) {
        super("unknown name");
        this.repeated = null;
        this.known = Set.copyOf(known);
    }

    QueryRefusedException(String repeated) {
        super("repeated name");
        this.repeated = repeated;
        this.known = Set.of();
    }

    /** A known name; null when the name was unknown. */
    @Nullable
    String repeated() {
        return repeated;
    }

    Set<String> known() {
        return known;
    }
}
