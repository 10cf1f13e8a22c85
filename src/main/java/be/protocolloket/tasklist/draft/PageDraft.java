package be.protocolloket.tasklist.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A form of a page as somebody typed it.
 *
 * @param typed by posted field name; never a password
 */
record PageDraft(FormMark mark, Map<String, List<String>> typed, Instant savedAt) {

    /** Not to be printed: it holds what somebody typed, perhaps about people. */
    @Override
    public String toString() {
        return "PageDraft";
    }
}
