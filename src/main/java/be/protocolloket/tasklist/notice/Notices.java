package be.protocolloket.tasklist.notice;

import be.protocolloket.party.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages below the task list of the groups they are for, until one of them puts the message aside. */
public interface Notices {

    /**
     * @param groups group ids such as {@code dpo:0410412146}; the same notice to the same group twice is one notice
     * @param messageKey a message of the sending room; {@code args} fill its {@code {name}} places, in the order of the map
     */
    default void add(
            UUID protocolId, Collection<String> groups, NoticeKind kind, String messageKey, Map<String, String> args) {
        add(protocolId, null, groups, kind, messageKey, args);
    }

    /** What stands below the caller's task list now, the newest first. */
    List<NoticeView> of(Caller caller);

    /**
     * The same, leading to a case where there is one.
     *
     * @param args no personal data: they are kept as they are
     */
    default void add(
            UUID protocolId,
            @Nullable UUID caseId,
            Collection<String> groups,
            NoticeKind kind,
            String messageKey,
            Map<String, String> args) {
        addExcept(Set.of(), protocolId, caseId, groups, kind, messageKey, args);
    }

    /** A notice about a task that some people of the groups may not do: it is not for them. It leads to a case where there is one. */
    void addExcept(
            Set<UUID> notFor,
            UUID protocolId,
            @Nullable UUID caseId,
            Collection<String> groups,
            NoticeKind kind,
            String messageKey,
            Map<String, String> args);
}
