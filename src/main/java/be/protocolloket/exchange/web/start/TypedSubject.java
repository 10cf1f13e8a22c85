package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.correction.WrittenSubject;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.NotHereException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One data subject as somebody is writing them down; lives as long as the request.
 *
 * @param id of somebody whom the case is about already; empty for somebody new
 * @param unknown the number is not known
 */
public record TypedSubject(String id, String role, String name, String insz, boolean unknown) {

    static TypedSubject blank(String role) {
        return new TypedSubject("", role, "", "", false);
    }

    public static TypedSubject of(WrittenSubject written) {
        String insz = written.insz();
        return new TypedSubject(
                written.id().toString(), written.role().name(), written.name(), insz == null ? "" : insz, insz == null);
    }

    static TypedSubject read(int index, Map<String, String> posted) {
        String prefix = "subjects[" + index + "].";
        return new TypedSubject(
                posted.getOrDefault(prefix + "id", ""),
                posted.getOrDefault(prefix + "role", ""),
                posted.getOrDefault(prefix + "name", "").strip(),
                posted.getOrDefault(prefix + "insz", "").strip(),
                posted.containsKey(prefix + "unknown"));
    }

    @Nullable
    SubjectRole chosenRole() {
        return Arrays.stream(SubjectRole.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElse(null);
    }

    /** The data subject in the case; empty for a new one. Throws {@link NotHereException} for an unreadable id. */
    public Optional<UUID> known() {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new NotHereException();
        }
    }

    /** Not to be printed: it holds what somebody typed about a person. */
    @Override
    public String toString() {
        return "TypedSubject";
    }
}
