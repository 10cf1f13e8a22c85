package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Refusals;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.ItemDecision;
import be.protocolloket.exchange.transfer.ItemSeal;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Decision;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides item by item what is to be sent, or asks the officer first. */
@Component
class Assessing {

    private final AssessmentReader reader;
    private final TransferTable transfers;
    private final ItemTable items;
    private final ItemSeal seal;
    private final CaseNotes notes;
    private final CaseRule rule;
    private final Refusals refusals;
    private final Nameless nameless;
    private final Words words;

    Assessing(
            AssessmentReader reader,
            TransferTable transfers,
            ItemTable items,
            ItemSeal seal,
            CaseNotes notes,
            CaseRule rule,
            Refusals refusals,
            Nameless nameless,
            Words words) {
        this.reader = reader;
        this.transfers = transfers;
        this.items = items;
        this.seal = seal;
        this.notes = notes;
        this.rule = rule;
        this.refusals = refusals;
        this.nameless = nameless;
        this.words = words;
    }

    /**
     * Saves the decisions, or none of them when the protocol refuses one.
     *
     * @param consult the officer is asked first
     * @return whether a second person must read it
     * @throws TaskRefusedException with every problem at its field
     */
    boolean assess(Preparing preparing, FormValues values, boolean consult, Caller caller) {
        List<FieldProblem> problems = new ArrayList<>();
        List<AssessedItem> read = reader.read(preparing, values.list("items"), problems);
        List<AssessedItem> included =
                read.stream().filter(AssessedItem::include).toList();
        boolean departs = preparing.transfer().advisedAgainst()
                && included.stream().anyMatch(item -> item.row().advisedAgainst());
        if (included.isEmpty()) {
            problems.add(new FieldProblem("nextStep", "exchange.problem.nothing-included"));
        }
        require(problems, values, "dpoQuestion", consult, "exchange.problem.question-missing");
        require(problems, values, "justification", !consult, "exchange.problem.justification-missing");
        require(problems, values, "departure", departs && !consult, "exchange.problem.departure-missing");
        problems.addAll(nameless.problems(preparing, included));
        problems.addAll(refused(preparing, included, caller));
        TaskRefusedException.unlessNone(problems);
        return keep(preparing, read, values, departs, caller);
    }

    private boolean keep(
            Preparing preparing, List<AssessedItem> read, FormValues values, boolean departs, Caller caller) {
        TransferView transfer = preparing.view();
        items.decide(read.stream().map(item -> sealed(transfer, item)).toList(), caller.personId());
        note(transfer, NoteKind.JUSTIFICATION, values.string("justification"), caller);
        note(transfer, NoteKind.DPO_QUESTION, values.string("dpoQuestion"), caller);
        note(transfer, NoteKind.DEPARTURE, values.string("departure"), caller);
        boolean second = departs || read.stream().anyMatch(item -> item.include() && item.special());
        transfers.save(preparing.transfer().assess(caller.personId(), second));
        return second;
    }

    private void note(TransferView transfer, NoteKind kind, @Nullable String text, Caller caller) {
        notes.about(transfer, transfer.discloser(), kind, text, caller.personId());
    }

    private ItemDecision sealed(TransferView transfer, AssessedItem item) {
        var id = item.row().id();
        return new ItemDecision(
                id,
                item.include(),
                item.special(),
                item.reason().isEmpty() ? null : seal.reason(transfer, id, item.reason()),
                item.include() ? seal.value(transfer, id, item.value()) : null);
    }

    private List<FieldProblem> refused(Preparing preparing, List<AssessedItem> included, Caller caller) {
        TransferView transfer = preparing.view();
        Decision decision = rule.decide(
                preparing.policy(),
                preparing.about(),
                transfer,
                included.stream().map(AssessedItem::decided).toList(),
                null);
        if (decision.allowed()) {
            return List.of();
        }
        refusals.report(preparing, decision, caller);
        List<FieldProblem> problems = new ArrayList<>(words.general(decision));
        for (int i = 0; i < included.size(); i++) {
            AssessedItem item = included.get(i);
            decision.items()
                    .get(i)
                    .refusals()
                    .forEach(refusal -> problems.add(words.problem(item.field("include"), refusal)));
        }
        return problems;
    }

    private static void require(
            List<FieldProblem> problems, FormValues values, String field, boolean needed, String key) {
        @Nullable String text = values.string(field);
        if (needed && (text == null || text.isBlank())) {
            problems.add(new FieldProblem(field, key));
        }
    }
}
