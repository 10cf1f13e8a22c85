package be.protocolloket.retention.web;

import be.protocolloket.party.Caller;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.tasklist.BackgroundView;
import be.protocolloket.tasklist.TaskBackground;
import be.protocolloket.tasklist.TaskContext;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows beside each step of an erasure what is kept and by which rule, and the way to a hold. */
@Component
@Order(10)
class ErasureBackground implements TaskBackground {

    private final KeptFiles files;
    private final KeptLines lines;

    ErasureBackground(KeptFiles files, KeptLines lines) {
        this.files = files;
        this.lines = lines;
    }

    @Override
    public boolean supports(TaskContext task) {
        return task.processKey().equals("erasure");
    }

    @Override
    public BackgroundView view(TaskContext task, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        return new BackgroundView(
                "retention/background :: kept",
                Map.of(
                        "line",
                        lines.of(List.of(file), caller).get(0),
                        "kinds",
                        files.kinds(file),
                        "transfers",
                        files.transfers(file.id())));
    }
}
