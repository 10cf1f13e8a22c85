package be.protocolloket.exchange.subject;

import be.protocolloket.protocol.document.SubjectRole;
import org.jspecify.annotations.Nullable;

/**
 * A data subject as one body may find them in its own files.
 *
 * @param number order in the case, from 1
 * @param name null for a body that was not told
 * @param insz whole, such as {@code 93.05.18-223.61}; null when unknown or not told
 */
public record IdentifiedSubject(
        int number,
        SubjectRole role,
        @Nullable String name,
        @Nullable String insz) {

    /** Whether the body knows more than that there is somebody in this role. */
    boolean told() {
        return name != null || insz != null;
    }

    @Override
    public String toString() {
        return "a data subject";
    }
}
