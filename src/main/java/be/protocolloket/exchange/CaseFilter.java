package be.protocolloket.exchange;

import be.protocolloket.protocol.document.CaseKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param state as the reader may know it: what was handled counts as closed
 * @param insz as typed; looked up by its keyed hash
 * @param page from 1
 */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable CaseKind kind,
        @Nullable UUID protocolId,
        @Nullable String insz,
        int page,
        int size) {

    /** The first of the same cases. */
    public CaseFilter first() {
        return new CaseFilter(state, kind, protocolId, insz, 1, 1);
    }
}
