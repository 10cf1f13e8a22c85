package be.protocolloket.exchange.notice;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.subject.SamePerson;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import be.protocolloket.workflow.form.FormValues.YesNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rows of a form on informing: for each person whether, on which day and how. One answer never stands for two people. */
@Component
class PeopleToTell {

    /** Path of the rows. */
    private static final String PATH = "subjects";

    private final Informing informing;
    private final SamePerson same;

    PeopleToTell(Informing informing, SamePerson same) {
        this.informing = informing;
        this.same = same;
    }

    /** The people of the transfer who are still to be informed, once each, also who stands in the case in two roles. */
    List<UUID> of(Preparing preparing) {
        return same.firsts(informing.outstanding(preparing));
    }

    /** The rows before anybody typed. */
    Map<String, Object> start(List<UUID> people, Map<UUID, String> names) {
        return Map.of(
                PATH,
                people.stream()
                        .map(id -> Map.<String, Object>of("id", id.toString(), "subjectName", name(id, names)))
                        .toList());
    }

    /**
     * The answer about each person who was informed.
     *
     * @param problems gets what is wrong, at its row
     * @param everybody whether it is wrong that somebody was not informed
     */
    private Map<UUID, FormValues> informed(
            CaseView about, List<UUID> people, FormValues values, boolean everybody, List<FieldProblem> problems) {
        List<FormValues> rows = values.list(PATH);
        if (rows.size() != people.size()) {
            throw Preparation.refused(null, "exchange.problem.form-changed");
        }
        Map<UUID, FormValues> informed = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            FormValues row = rows.get(i);
            String at = PATH + "[" + i + "].";
            if (!people.get(i).toString().equals(row.string("id"))) {
                throw Preparation.refused(null, "exchange.problem.form-changed");
            }
            if (row.chose("informed", YesNo.YES)) {
                problems.addAll(informing.problems(about, at, row));
                informed.put(people.get(i), row);
            } else if (everybody || row.string("informed") == null) {
                problems.add(new FieldProblem(at + "informed", "exchange.problem.not-informed"));
            }
        }
        return informed;
    }

    private String name(UUID person, Map<UUID, String> names) {
        return same.of(person).stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(" / "));
    }

    /** What is wrong with the rows. */
    List<FieldProblem> problems(Preparing preparing, FormValues values, boolean everybody) {
        List<FieldProblem> problems = new ArrayList<>();
        informed(preparing.about(), of(preparing), values, everybody, problems);
        return problems;
    }

    /** Writes down who was informed, each by their own answer. */
    void tell(Preparing preparing, FormValues values, boolean everybody, Caller caller) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<UUID, FormValues> told = informed(preparing.about(), of(preparing), values, everybody, problems);
        TaskRefusedException.unlessNone(problems);
        informing.inform(preparing, told, values, caller);
    }
}
