package be.protocolloket.exchange.web;

import be.protocolloket.protocol.document.SubjectRole;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One data subject as somebody is writing them down; lives as long as the request.
 *
 * @param unknown the number is not known
 */
record SubjectRow(String role, String name, String insz, boolean unknown) {

    static SubjectRow blank(String role) {
        return new SubjectRow(role, "", "", false);
    }

    static SubjectRow read(int index, Map<String, String> posted) {
        String prefix = "subjects[" + index + "].";
        return new SubjectRow(
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

    /** Not to be printed: it holds what somebody typed about a person. */
    @Override
    public String toString() {
        return "SubjectRow";
    }
}
