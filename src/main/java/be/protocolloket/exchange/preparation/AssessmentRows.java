package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.ReadingLog;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.preparation.AssessmentReader.Include;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.ItemSeal;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.workflow.form.FormValues.YesNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the assessment's form shows: each item with what was decided before. */
@Component
class AssessmentRows {

    private final CaseRule rule;
    private final ItemSeal seal;
    private final CaseNotes notes;
    private final SubjectWords subjects;
    private final ReadingLog readings;
    private final KnownValues values;

    AssessmentRows(
            CaseRule rule,
            ItemSeal seal,
            CaseNotes notes,
            SubjectWords subjects,
            ReadingLog readings,
            KnownValues values) {
        this.rule = rule;
        this.seal = seal;
        this.notes = notes;
        this.subjects = subjects;
        this.readings = readings;
        this.values = values;
    }

    FormStart start(Preparing preparing, Caller caller) {
        TransferView transfer = preparing.view();
        KnownValues.Known held = values.of(preparing);
        if (held.look() || preparing.items().stream().anyMatch(item -> item.sealedValue() != null)) {
            readings.recordOnce(
                    preparing.about(), transfer, transfer.discloser(), ReadingPurpose.CORRECTION, caller.personId());
        }
        List<SubjectView> known = subjects.known(preparing.about(), transfer);
        Map<UUID, String> names = subjects.all(known);
        Map<UUID, String> places = subjects.places(known);
        List<Map<String, Object>> rows = new ArrayList<>();
        preparing
                .items()
                .forEach(item -> rows.add(row(
                        preparing,
                        item,
                        held.values().getOrDefault(item.id(), ""),
                        String.valueOf(names.get(item.subjectId())),
                        places.getOrDefault(item.subjectId(), ""))));
        Map<String, Object> shown = new HashMap<>();
        shown.put("items", rows);
        shown.put("asksDeparture", preparing.advisedAgainst());
        shown.put("justification", notes.text(transfer, transfer.discloser(), NoteKind.JUSTIFICATION));
        return new FormStart(shown, Map.of(), rule.warnings(preparing));
    }

    private Map<String, Object> row(Preparing preparing, ItemRow item, String held, String subject, String place) {
        TransferView transfer = preparing.view();
        Optional<ItemFacts> facts = ItemFacts.of(preparing.policy(), transfer.direction(), item.code());
        Map<String, Object> row = new HashMap<>();
        row.put("id", item.id().toString());
        row.put("subject", subject);
        row.put("item", facts.map(each -> each.label(item.role())).orElse(item.code()) + place);
        row.put("article", facts.map(ItemFacts::article).orElse(""));
        row.put("asksSpecial", facts.filter(ItemFacts::asksSpecial).isPresent());
        if (!held.isEmpty()) {
            row.put("value", held);
        }
        if (item.include() != null) {
            row.put("include", (item.included() ? Include.SEND : Include.LEAVE_OUT).name());
        }
        if (item.included()) {
            row.put("special", (item.special() ? YesNo.YES : YesNo.NO).name());
            row.put("value", seal.value(transfer, item));
            row.put("reason", seal.reason(transfer, item));
        }
        return row;
    }
}
