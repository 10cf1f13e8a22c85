package be.protocolloket.protocol.document.format;

import org.jspecify.annotations.Nullable;

/**
 * A reason why a file is not a protocol.
 *
 * @param message one Dutch sentence
 * @param path place in the document, for instance flows[0].items[2].label; empty for the whole
 * @param line line in the file from 1, when known
 * @param column column in the file from 1, when known
 */
public record DocumentProblem(
        String message,
        String path,
        @Nullable Integer line,
        @Nullable Integer column) {

    static DocumentProblem ofWhole(String message) {
        return new DocumentProblem(message, "", null, null);
    }

    /** The sentence with the place in front of it, for lists on a page. */
    public String describe() {
        String where = path.isEmpty() ? "" : path + ": ";
        return line == null ? where + message : where + message + " (regel " + line + ")";
    }
}
