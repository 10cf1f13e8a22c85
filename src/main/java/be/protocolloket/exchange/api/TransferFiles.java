package be.protocolloket.exchange.api;

import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.api.body.AttachmentBody;
import be.protocolloket.exchange.api.body.Lines;
import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.exchange.preparation.Attachments;
import be.protocolloket.exchange.preparation.Outlooks;
import be.protocolloket.exchange.transfer.TransferContents.AttachmentView;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.PreparedForms;
import be.protocolloket.tasklist.TaskDesk;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the software of one body may read of transfers. */
@Component
class TransferFiles {

    private final Transfers transfers;
    private final OpenCaseTasks tasks;
    private final Outlooks outlooks;
    private final Attachments attachments;
    private final TaskDesk desk;
    private final PreparedForms forms;
    private final Lines lines;

    TransferFiles(
            Transfers transfers,
            OpenCaseTasks tasks,
            Outlooks outlooks,
            Attachments attachments,
            TaskDesk desk,
            PreparedForms forms,
            Lines lines) {
        this.transfers = transfers;
        this.tasks = tasks;
        this.outlooks = outlooks;
        this.attachments = attachments;
        this.desk = desk;
        this.forms = forms;
        this.lines = lines;
    }

    TransferBody.File file(TransferView transfer, Caller caller, Locale locale) {
        var task = tasks.of(transfer, caller.bodies().first());
        var outlook = outlooks.of(transfer, caller);
        var start = task.filter(each -> each.formId().equals(Step.TRANSMIT_ITEMS.formId()))
                .map(each -> forms.start(desk.context(each), caller))
                .orElseGet(FormStart::empty);
        return new TransferBody.File(
                TransferBody.of(transfer),
                task.map(each -> tasks.step(each, locale)).orElse(null),
                outlook.items().stream()
                        .map(item -> new TransferBody.Item(
                                item.subjectNumber(),
                                item.role(),
                                item.code(),
                                item.label(),
                                outlook.refusals().isEmpty() && item.refusals().isEmpty() && item.id() != null,
                                lines.lines(null, item.refusals(), locale)))
                        .toList(),
                lines.lines(null, outlook.refusals(), locale),
                choices(start, "recipients"),
                choices(start, "deliveries"),
                AttachmentBody.of(attachments(transfer, caller)));
    }

    private List<AttachmentView> attachments(TransferView transfer, Caller caller) {
        return transfer.state() == TransferState.PREPARING && caller.actsFor(transfer.discloser())
                ? attachments.list(transfer.id(), caller)
                : List.of();
    }

    /** The state after a step: ids, codes and moments. */
    TransferBody.Done done(TransferView before, Caller caller, Locale locale) {
        var after = transfers.get(before.id());
        return new TransferBody.Done(after.id(), after.state(), tasks.step(after, caller, locale));
    }

    private static List<TransferBody.Choice> choices(FormStart start, String key) {
        return start.options().getOrDefault(key, List.of()).stream()
                .map(option -> new TransferBody.Choice(option.value(), option.label()))
                .toList();
    }
}
