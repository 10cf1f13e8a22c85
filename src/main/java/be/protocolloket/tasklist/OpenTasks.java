package be.protocolloket.tasklist;

import java.util.List;
import java.util.UUID;

/** What is open for a protocol or a case; the asker has checked that the reader may see it. */
public interface OpenTasks {

    /** Soonest due first, each task once. */
    List<OpenTask> of(UUID protocolId);

    /** The same for one case. */
    List<OpenTask> ofCase(UUID caseId);
}
