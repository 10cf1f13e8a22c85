package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.CaseSubjects;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.tasklist.TaskSubjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what tasks and notices are about: the case, with its protocol behind it, or the protocol. */
@Component
class TaskTopics {

    private final List<TaskSubjects> protocols;
    private final ObjectProvider<CaseSubjects> cases;

    TaskTopics(List<TaskSubjects> protocols, ObjectProvider<CaseSubjects> cases) {
        this.protocols = protocols;
        this.cases = cases;
    }

    /**
     * What one task is about.
     *
     * @param subject null when nobody knows it
     * @param within the protocol of a case; null where the subject is the protocol itself
     */
    record Topic(@Nullable TaskSubject subject, @Nullable TaskSubject within) {}

    /** What a page of tasks is about. */
    record Topics(Map<UUID, TaskSubject> protocols, Map<UUID, TaskSubject> cases) {

        Topic of(UUID protocolId, @Nullable UUID caseId) {
            @Nullable TaskSubject protocol = protocols.get(protocolId);
            @Nullable TaskSubject about = caseId == null ? null : cases.get(caseId);
            return about == null ? new Topic(protocol, null) : new Topic(about, protocol);
        }
    }

    Topic of(OpenTask task, Locale locale) {
        return of(List.of(task), OpenTask::protocolId, OpenTask::caseId, locale).of(task.protocolId(), task.caseId());
    }

    /** By id, from whichever room knows it. */
    Map<UUID, TaskSubject> subjects(Collection<UUID> ids) {
        Map<UUID, TaskSubject> found = new HashMap<>();
        protocols.forEach(room -> found.putAll(room.describe(ids)));
        return found;
    }

    <T> Topics of(
            Collection<T> about, Function<T, UUID> protocolId, Function<T, @Nullable UUID> caseId, Locale locale) {
        var caseIds = about.stream().map(caseId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Topics(
                subjects(about.stream().map(protocolId).collect(Collectors.toSet())),
                caseIds.isEmpty()
                        ? Map.of()
                        : cases.stream()
                                .findFirst()
                                .map(room -> room.describe(caseIds, locale))
                                .orElse(Map.of()));
    }
}
