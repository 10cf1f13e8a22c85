package be.protocolloket.tasklist;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names what tasks are about; implemented by the room that owns the protocols, and by each room with tasks of a body itself. */
public interface TaskSubjects {

    /** One question for a whole page of tasks; ids that the room does not know are left out. */
    Map<UUID, TaskSubject> describe(Collection<UUID> ids);
}
