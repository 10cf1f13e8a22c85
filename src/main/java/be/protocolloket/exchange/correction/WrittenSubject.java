package be.protocolloket.exchange.correction;

import be.protocolloket.protocol.document.SubjectRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A data subject as the initiator wrote them down.
 *
 * @param insz whole, such as {@code 93.05.18-223.61}; null where it is not known
 */
public record WrittenSubject(
        UUID id, SubjectRole role, String name, @Nullable String insz) {

    @Override
    public String toString() {
        return "a data subject";
    }
}
