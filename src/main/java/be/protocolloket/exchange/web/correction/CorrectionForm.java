package be.protocolloket.exchange.web.correction;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.correction.Correction;
import be.protocolloket.exchange.correction.WrittenSubject;
import be.protocolloket.exchange.web.start.CaseAnswers;
import be.protocolloket.exchange.web.start.CaseForm;
import be.protocolloket.exchange.web.start.TypedSubject;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a new case, filled in with what was written down. */
final class CorrectionForm {

    private CorrectionForm() {}

    static CaseForm prefilled(Correction correction, List<WrittenSubject> subjects) {
        CaseView about = correction.about();
        CaseDetails details = about.details();
        Map<String, String> written = new HashMap<>();
        written.put("version", String.valueOf(correction.version()));
        written.put("trigger", about.trigger());
        if (details.rentArrears()) {
            written.put("rentArrears", "true");
        }
        put(written, "shortcoming", details.shortcoming());
        put(written, "origin", details.origin());
        put(written, "reporter", details.reporter());
        return new CaseForm(
                answers(about, written), subjects.stream().map(TypedSubject::of).toList());
    }

    /** What was posted, with what stays whatever was posted. */
    static Map<String, String> answers(CaseView about, Map<String, String> posted) {
        Map<String, String> answers = new HashMap<>(posted);
        answers.put("ground", Objects.requireNonNullElse(about.ground(), ""));
        answers.put("counterpart", about.counterpart().digits());
        return answers;
    }

    /** Everything that is missing, at once. */
    static List<FieldProblem> problems(CaseForm form, CaseAnswers answers) {
        List<FieldProblem> problems = new ArrayList<>(answers.problems());
        if (SeenText.isNothing(form.answer("reason"))) {
            problems.add(new FieldProblem("reason", "exchange.page.correct.problem.reason"));
        }
        return problems;
    }

    static int version(CaseForm form) {
        try {
            return Integer.parseInt(form.answer("version"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    static List<Optional<UUID>> known(CaseForm form) {
        return form.subjects().stream().map(TypedSubject::known).toList();
    }

    private static void put(Map<String, String> answers, String name, @Nullable Enum<?> value) {
        if (value != null) {
            answers.put(name, value.name());
        }
    }
}
