package be.protocolloket.exchange;

import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is open in a case; the asker has checked that the reader may see the case. */
@Component
public class CaseTasks {

    private final OpenTasks tasks;
    private final TaskDesk desk;

    CaseTasks(OpenTasks tasks, TaskDesk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    /** Soonest due first. */
    public List<OpenTask> of(CaseView about) {
        String id = about.id().toString();
        return tasks.of(about.protocolId()).stream()
                .filter(task -> id.equals(desk.context(task).find("caseId")))
                .toList();
    }
}
