package be.protocolloket.retention.web;

import be.protocolloket.party.Caller;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskDesk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the reader can do about a kept file now, so that nobody must look for it among all tasks. */
@Component
class NextStep {

    private final OpenTasks tasks;
    private final TaskDesk desk;

    NextStep(OpenTasks tasks, TaskDesk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    Optional<OpenTask> of(KeptFile file, Caller caller) {
        if (file.state() == KeptState.PROPOSED && caller.personId().equals(file.proposedBy())) {
            return Optional.empty(); // somebody else approves
        }
        return tasks.ofCase(file.caseId()).stream()
                .filter(task -> task.waitsFor(caller))
                .filter(task -> desk.context(task).has(CodeVariables.FILE_ID, file.id()))
                .findFirst();
    }
}
