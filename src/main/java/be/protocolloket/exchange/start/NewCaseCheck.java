package be.protocolloket.exchange.start;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.InvalidInszException;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a case worker typed about a new case; each problem names its field. */
public final class NewCaseCheck {

    private static final int NAME_LENGTH = 200;
    private static final int MANY = 20;

    private final NewCase asked;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<NewSubject> subjects = new ArrayList<>();

    private NewCaseCheck(NewCase asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
    }

    static NewCaseCheck of(NewCase asked, LocalDate today) {
        var check = new NewCaseCheck(asked, today);
        check.checkDetails();
        check.checkSubjects();
        return check;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** In their stored form: names stripped, numbers as bare digits. */
    public List<NewSubject> subjects() {
        return List.copyOf(subjects);
    }

    /** An arrears case always concerns rent arrears, whether or not the box was ticked. */
    public CaseDetails details() {
        CaseDetails details = asked.details();
        return new CaseDetails(
                details.rentArrears() || asked.kind() == CaseKind.RENT_ARREARS,
                asked.kind() == CaseKind.TERMINATION_WARNING ? details.shortcoming() : null,
                asked.kind() == CaseKind.RENT_ARREARS ? details.origin() : null,
                asked.kind() == CaseKind.RENT_ARREARS && details.origin() == CaseDetails.ArrearsOrigin.REPORT
                        ? details.reporter()
                        : null);
    }

    private void checkDetails() {
        CaseDetails details = asked.details();
        if (asked.kind() == CaseKind.TERMINATION_WARNING && details.shortcoming() == null) {
            refuse("shortcoming", "exchange.problem.shortcoming-missing");
        }
        if (asked.kind() == CaseKind.RENT_ARREARS && details.origin() == null) {
            refuse("origin", "exchange.problem.origin-missing");
        }
        if (asked.kind() == CaseKind.RENT_ARREARS
                && details.origin() == CaseDetails.ArrearsOrigin.REPORT
                && details.reporter() == null) {
            refuse("reporter", "exchange.problem.reporter-missing");
        }
    }

    private void checkSubjects() {
        if (asked.subjects().isEmpty()) {
            refuse("subjects[0].name", "exchange.problem.subject-missing");
        }
        if (asked.subjects().size() > MANY) {
            refuse("subjects[" + MANY + "].name", "exchange.problem.subjects-many", MANY);
        }
        Map<String, NewSubject> seen = new HashMap<>();
        for (int i = 0; i < asked.subjects().size(); i++) {
            NewSubject subject = asked.subjects().get(i);
            String row = "subjects[" + i + "].";
            String name = subject.name().strip();
            if (SeenText.isNothing(name)) {
                refuse(row + "name", "exchange.problem.name-missing");
            } else if (SeenText.length(name) > NAME_LENGTH || name.chars().anyMatch(Character::isISOControl)) {
                refuse(row + "name", "exchange.problem.name-long", NAME_LENGTH);
            }
            @Nullable String digits = insz(row + "insz", subject.insz());
            NewSubject same = digits == null ? null : seen.put(digits, subject);
            problems.addAll(TwoRoles.problems(row, same, subject));
            subjects.add(new NewSubject(subject.role(), name, digits));
        }
    }

    private @Nullable String insz(String field, @Nullable String written) {
        if (written == null || SeenText.isNothing(written)) {
            return null;
        }
        try {
            return Insz.parse(written, today).digits();
        } catch (InvalidInszException wrong) {
            refuse(field, wrong.messageKey());
            return null;
        }
    }

    private void refuse(String field, String key, Object... args) {
        problems.add(new FieldProblem(field, key, args));
    }
}
