package be.protocolloket.protocol.slot;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form {@code fill-vacant-slot}: a party's manager names a signatory for each slot in which nobody can sign yet. */
@Component
class FillVacantSlotForm implements TaskFormHandler {

    private final Protocols protocols;
    private final SlotNaming naming;
    private final MessageSource messages;

    FillVacantSlotForm(Protocols protocols, SlotNaming naming, MessageSource messages) {
        this.protocols = protocols;
        this.naming = naming;
        this.messages = messages;
    }

    @Override
    public String formId() {
        return "fill-vacant-slot";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        var body = body(task, caller);
        var rows = naming.vacant(task.protocolId(), body).stream()
                .map(seat -> Map.<String, Object>of("slotId", seat.slot().id(), "slotName", describe(seat.slot())))
                .toList();
        var options = naming.candidates(task.protocolId(), body).stream()
                .map(FillVacantSlotForm::option)
                .toList();
        return new FormStart(
                Map.of("slots", rows),
                Map.of("signatories", options),
                options.isEmpty() ? List.of("protocol.notice.no-signatories") : List.of());
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = body(task, caller);
        var persons = values.list("slots").stream()
                .map(row -> UUID.fromString(row.text("personId")))
                .toList();
        naming.fill(task.protocolId(), body, persons, caller);
        return Map.of();
    }

    private EnterpriseNumber body(TaskContext task, Caller caller) {
        var body = task.get(Variables.PARTY_NUMBER);
        boolean isParty = protocols.require(task.protocolId(), caller).parties().contains(body);
        if (!isParty || !caller.holds(Role.PROTOCOL_MANAGER, body)) {
            throw new NotHereException();
        }
        return body;
    }

    private String describe(SignatorySlot slot) {
        var function = slot.function();
        var name = slot.name();
        var key = "protocol.slot." + (name == null ? "vacant" : "no-mandate") + (function == null ? "" : "-function");
        return messages.getMessage(
                key,
                new Object[] {slot.id(), function == null ? "" : function, name == null ? "" : name},
                LocaleContextHolder.getLocale());
    }

    private static FormOption option(Signatory signatory) {
        return new FormOption(
                signatory.personId().toString(), signatory.displayName() + " (" + signatory.function() + ")");
    }
}
