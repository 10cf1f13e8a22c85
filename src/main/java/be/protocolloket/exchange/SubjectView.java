package be.protocolloket.exchange;

import be.protocolloket.protocol.document.SubjectRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A data subject as one body may see them.
 *
 * @param number order in the case, from 1
 * @param name null for a body that was not told
 * @param maskedInsz such as {@code 93.05.18-***.**}; null when unknown or not told
 */
public record SubjectView(
        UUID id,
        int number,
        SubjectRole role,
        @Nullable String name,
        @Nullable String maskedInsz) {

    /** Whether the body knows more than that there is somebody in this role. */
    public boolean told() {
        return name != null || maskedInsz != null;
    }
}
