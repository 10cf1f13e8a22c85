package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import be.protocolloket.workflow.form.FormValues.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the decisions about a transfer's items from the form, and reports each problem at its field. */
@Component
class AssessmentReader {

    /** The options of {@code include}. */
    enum Include {
        SEND,
        LEAVE_OUT
    }

    private static final int REASON_LENGTH = 4000;

    private final PersonLookup lookup;
    private final DatabaseClock clock;

    AssessmentReader(PersonLookup lookup, DatabaseClock clock) {
        this.lookup = lookup;
        this.clock = clock;
    }

    /** @param problems gets what is wrong */
    List<AssessedItem> read(Preparing preparing, List<FormValues> rows, List<FieldProblem> problems) {
        Map<UUID, ItemRow> items =
                preparing.items().stream().collect(Collectors.toMap(ItemRow::id, Function.identity()));
        LocalDate today = clock.today();
        List<AssessedItem> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            @Nullable ItemRow item = items.remove(id(rows.get(i)));
            if (item == null) {
                throw Preparation.refused(null, "exchange.problem.form-changed");
            }
            read.add(read(preparing, item, i, rows.get(i), today, problems));
        }
        if (!items.isEmpty()) {
            throw Preparation.refused(null, "exchange.problem.form-changed");
        }
        return read;
    }

    private AssessedItem read(
            Preparing preparing,
            ItemRow item,
            int index,
            FormValues row,
            LocalDate today,
            List<FieldProblem> problems) {
        TransferView transfer = preparing.view();
        @Nullable
        ItemFacts facts = ItemFacts.of(preparing.policy(), transfer.direction(), item.code())
                .orElse(null);
        String field = "items[" + index + "].";
        if (row.string("include") == null) {
            problems.add(new FieldProblem(field + "include", "exchange.problem.include-missing"));
        }
        if (facts == null || !row.chose("include", Include.SEND)) {
            // What the version in force does not list stays included, so that the rule refuses it by name.
            boolean kept = facts == null && row.chose("include", Include.SEND);
            return new AssessedItem(index, item, kept, false, "", "");
        }
        if (facts.asksSpecial() && row.string("special") == null) {
            problems.add(new FieldProblem(field + "special", "exchange.problem.special-missing"));
        }
        boolean special = facts.special(row.chose("special", YesNo.YES));
        String reason = row.text("reason").strip();
        if (reason.isEmpty() && facts.needsReason(special)) {
            problems.add(new FieldProblem(field + "reason", "exchange.problem.reason-missing"));
        }
        if (reason.length() > REASON_LENGTH) {
            problems.add(new FieldProblem(field + "reason", "exchange.problem.value-long"));
        }
        ItemValue value = ItemValue.read(facts, row.string("value"), today);
        @Nullable String problem = value.problemKey() == null ? otherPerson(item, value) : value.problemKey();
        if (problem != null) {
            problems.add(new FieldProblem(field + "value", problem));
        }
        return new AssessedItem(index, item, true, special, reason, value.text());
    }

    /** Refuses the number of somebody else: all the other values would then be about the wrong person. */
    private @Nullable String otherPerson(ItemRow item, ItemValue value) {
        return value.insz() == null
                        || item.inszHash() == null
                        || lookup.hash(value.insz()).equals(item.inszHash())
                ? null
                : "exchange.problem.insz-other";
    }

    private static UUID id(FormValues row) {
        try {
            return UUID.fromString(row.text("id"));
        } catch (IllegalArgumentException none) {
            throw Preparation.refused(null, "exchange.problem.form-changed");
        }
    }
}
