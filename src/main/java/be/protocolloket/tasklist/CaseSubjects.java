package be.protocolloket.tasklist;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Names the cases that tasks are about; implemented by the room that owns the cases. Names nobody: a title tells no more than a reference. */
public interface CaseSubjects {

    /** One question for a whole page of tasks; ids that are unknown are left out. */
    Map<UUID, TaskSubject> describe(Collection<UUID> caseIds, Locale locale);
}
