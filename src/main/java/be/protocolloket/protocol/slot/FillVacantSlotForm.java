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
import be.protocolloket.workflow.form.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The form {@code fill-vacant-slot}: a party's manager appoints a signatory for each slot of the party, by mandate. Whom the text names is
 * suggested where only one can be meant; the manager decides.
 */
@Component
class FillVacantSlotForm implements TaskFormHandler {

    private final Protocols protocols;
    private final SlotNaming naming;
    private final AppointmentRules rules;
    private final SignatoryWords words;
    private final MessageSource messages;

    FillVacantSlotForm(
            Protocols protocols,
            SlotNaming naming,
            AppointmentRules rules,
            SignatoryWords words,
            MessageSource messages) {
        this.protocols = protocols;
        this.naming = naming;
        this.rules = rules;
        this.words = words;
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
        var candidates = rules.eligible(body, caller);
        var rows = naming.vacant(task.protocolId(), body).stream()
                .map(seat -> row(seat, candidates))
                .toList();
        var options = words.options(candidates);
        return new FormStart(
                Map.of("slots", rows),
                Map.of("signatories", options),
                options.isEmpty() ? List.of("protocol.notice.no-signatories") : List.of());
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = body(task, caller);
        var mandates =
                values.list("slots").stream().map(FillVacantSlotForm::mandate).toList();
        naming.fill(task.protocolId(), body, mandates, caller);
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
        var key = "protocol.slot." + (name == null ? "vacant" : "named") + (function == null ? "" : "-function");
        return messages.getMessage(
                key,
                new Object[] {slot.id(), function == null ? "" : function, name == null ? "" : name},
                LocaleContextHolder.getLocale());
    }

    private Map<String, Object> row(SlotSeat seat, List<Signatory> candidates) {
        Map<String, Object> row = new HashMap<>(Map.of("slotId", seat.slot().id(), "slotName", describe(seat.slot())));
        SlotNaming.suggested(seat, candidates)
                .ifPresent(meant -> row.put("mandateId", meant.mandateId().toString()));
        return row;
    }

    /** Null when nothing was chosen, also on the form of an earlier release, which asked for a person. */
    private static @Nullable UUID mandate(FormValues row) {
        var chosen = row.text("mandateId").isBlank() ? row.text("personId") : row.text("mandateId");
        return chosen.isBlank() ? null : UUID.fromString(chosen);
    }
}
