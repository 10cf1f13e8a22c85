package be.protocolloket.exchange.api;

import be.protocolloket.exchange.api.body.Answers;
import be.protocolloket.exchange.api.body.AssessmentBody;
import be.protocolloket.exchange.preparation.ItemOutlook;
import be.protocolloket.exchange.preparation.TransferOutlook;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the decisions about items, which name their data subject and code, in the order of the form's rows. Software must decide about each item
 * that the protocol allows: an item that is not named is a problem, not a decision to leave it out.
 */
final class ItemRows {

    private static final Pattern ROW = Pattern.compile("items\\[(\\d+)](.*)");

    private final List<AssessmentBody.Item> said;
    private final Map<Integer, Integer> saidByRow = new HashMap<>();

    /**
     * @param rows of the form; each is a map with the id of its line
     * @throws TaskRefusedException when an item is unknown, refused, named twice or not named
     */
    ItemRows(List<AssessmentBody.Item> said, List<?> rows, TransferOutlook outlook) {
        this.said = said;
        var problems = new ArrayList<FieldProblem>();
        var seen = new HashSet<String>();
        for (int index = 0; index < said.size(); index++) {
            var line = said.get(index);
            var field = "items[" + index + "].item";
            var known = outlook.items().stream()
                    .filter(item -> item.subjectNumber() == line.subject()
                            && item.code().equals(line.item()))
                    .findFirst();
            if (!seen.add(line.subject() + " " + line.item())) {
                problems.add(new FieldProblem(field, "exchange.api.item-twice"));
            } else if (known.isEmpty()) {
                problems.add(new FieldProblem(field, "exchange.api.item-unknown"));
            } else {
                int row = row(rows, known.get());
                if (row < 0) {
                    problems.add(new FieldProblem(field, "exchange.api.item-refused"));
                }
                saidByRow.put(row, index);
            }
        }
        outlook.items().stream()
                .filter(item -> item.id() != null && !saidByRow.containsKey(row(rows, item)))
                .forEach(item -> problems.add(new FieldProblem(
                        "items", "exchange.api.item-missing", item.code(), String.valueOf(item.subjectNumber()))));
        TaskRefusedException.unlessNone(problems);
    }

    void say(Answers answers) {
        saidByRow.forEach((row, index) -> {
            var line = said.get(index);
            var field = "items[" + row + "].";
            answers.say(field + "include", line.include())
                    .say(field + "special", line.special())
                    .say(field + "value", line.value())
                    .say(field + "reason", line.reason());
        });
    }

    /** The same refusal with the rows as the software numbered them. */
    TaskRefusedException asSaid(TaskRefusedException refused) {
        return new TaskRefusedException(refused.problems().stream()
                .map(problem -> {
                    Matcher row = ROW.matcher(problem.field() == null ? "" : problem.field());
                    var index = row.matches() ? saidByRow.get(Integer.valueOf(row.group(1))) : null;
                    return index == null
                            ? problem
                            : new FieldProblem(
                                    "items[" + index + "]" + row.group(2), problem.messageKey(), problem.args());
                })
                .toList());
    }

    private static int row(List<?> rows, ItemOutlook item) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof Map<?, ?> start
                    && item.id() != null
                    && item.id().toString().equals(String.valueOf(start.get("id")))) {
                return row;
            }
        }
        return -1;
    }
}
