package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is open for a protocol or a case; the asker has checked that the reader may see it. */
public interface OpenTasks {

    /** For the protocol itself and not for the cases under it; soonest due first, each task once. */
    List<OpenTask> of(UUID protocolId);

    /** The same for one case. */
    List<OpenTask> ofCase(UUID caseId);

    /** The same for many cases at once, by case; one without open tasks is absent. */
    Map<UUID, List<OpenTask>> ofCases(Collection<UUID> caseIds);

    /** What a group may take, whoever holds it; soonest due first. */
    List<OpenTask> ofGroup(String group);

    /** In which cases something waits for the groups of the caller that the caller may do, whoever holds it; each once. */
    List<UUID> casesOf(Caller caller);

    /** Writes that a task is now for this group alone and held by nobody, after the engine was told. */
    void give(String taskId, String group);
}
