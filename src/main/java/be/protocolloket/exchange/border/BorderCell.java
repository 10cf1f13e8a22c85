package be.protocolloket.exchange.border;

import be.protocolloket.protocol.document.CaseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param kind null for every kind
 * @param of whose fact it is; null for either body's
 * @param sees what the other body sees once the condition is met
 * @param by the item that lets it pass, or the need to act; empty where nothing passes
 * @param steps places in the models where it is decided
 */
public record BorderCell(
        @Nullable CaseKind kind,
        CaseFact fact,
        @Nullable CasePart of,
        Sight sees,
        When when,
        String by,
        Set<String> steps) {

    /** From when on the other body sees it. */
    public enum When {
        NEVER,
        KNOWN,
        ASKED,
        PARTY,
        ENDING_TOLD,
        SENT,
        ACTED
    }

    public BorderCell {
        if (sees.some() == (when == When.NEVER) || sees.some() == by.isEmpty()) {
            throw new IllegalArgumentException("says when and by what it passes, or that nothing does: " + fact);
        }
    }
}
