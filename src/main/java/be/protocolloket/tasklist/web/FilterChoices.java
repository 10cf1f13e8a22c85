package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the filters offer: only what occurs in the reader's own tasks.
 *
 * @param protocols title by id
 * @param kinds task name by element id
 */
record FilterChoices(Map<UUID, String> protocols, Map<String, String> kinds) {

    static FilterChoices of(List<TaskLine> lines, List<OpenTask> tasks) {
        Map<UUID, String> protocols = new TreeMap<>();
        Map<String, String> kinds = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TaskLine line = lines.get(i);
            kinds.put(tasks.get(i).elementId(), line.name());
            if (line.subject() != null) {
                protocols.put(line.protocolId(), line.subject().title());
            }
        }
        return new FilterChoices(protocols, kinds);
    }
}
