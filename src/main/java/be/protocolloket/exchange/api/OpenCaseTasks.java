package be.protocolloket.exchange.api;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.api.body.OpenStep;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskDesk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The open tasks of a case for one body; those of the other body are not shown to its software. */
@Component
class OpenCaseTasks {

    private final OpenTasks tasks;
    private final TaskDesk desk;
    private final MessageSource messages;

    OpenCaseTasks(OpenTasks tasks, TaskDesk desk, MessageSource messages) {
        this.tasks = tasks;
        this.desk = desk;
        this.messages = messages;
    }

    List<OpenTask> of(UUID caseId, EnterpriseNumber body) {
        return tasks.ofCase(caseId).stream()
                .filter(task -> task.groups().stream()
                        .anyMatch(group -> GroupId.parse(group).body().equals(body)))
                .toList();
    }

    /** The one task of the body in this transfer. */
    Optional<OpenTask> of(TransferView transfer, EnterpriseNumber body) {
        return of(transfer.caseId(), body).stream()
                .filter(task -> desk.context(task).has(Variables.TRANSFER_ID, transfer.id()))
                .findFirst();
    }

    @Nullable
    OpenStep step(TransferView transfer, Caller caller, Locale locale) {
        return of(transfer, caller.bodies().first())
                .map(task -> step(task, locale))
                .orElse(null);
    }

    OpenStep step(OpenTask task, Locale locale) {
        return new OpenStep(task.formId(), name(task, locale), !Step.isOne(task.formId()), task.dueAt());
    }

    /** The name in Dutch comes from the model, in other languages from the messages. */
    String name(OpenTask task, Locale locale) {
        return locale.getLanguage().equals("nl")
                ? task.name()
                : String.valueOf(messages.getMessage("forms.task." + task.elementId(), null, task.name(), locale));
    }
}
