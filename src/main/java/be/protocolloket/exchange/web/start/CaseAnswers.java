package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseDetails.ArrearsOrigin;
import be.protocolloket.exchange.CaseDetails.Reporter;
import be.protocolloket.exchange.CaseDetails.Shortcoming;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.InvalidInszException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a filled-in form as a case to start, and says what is missing; whether the protocol allows it is checked by {@code CaseOpening}. */
public final class CaseAnswers {

    private final CaseOffer offer;
    private final OfferedKind offered;
    private final CaseKind kind;
    private final CaseForm form;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    public CaseAnswers(CaseOffer offer, OfferedKind offered, CaseForm form, LocalDate today) {
        this.offer = offer;
        this.offered = offered;
        this.kind = offered.kind();
        this.form = form;
        this.today = today;
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** To be asked for before {@link #problems()}. */
    public NewCase read() {
        String ground = form.answer("ground");
        requireChoice("ground", offered.grounds());
        requireChoice("trigger", offered.triggers());
        return new NewCase(
                offer.protocolId(),
                kind,
                form.answer("trigger"),
                ground.isEmpty() ? null : ground,
                offer.initiator(),
                counterpart(),
                details(),
                subjects(),
                form.ticked("duplicateConfirmed"));
    }

    private void requireChoice(String field, List<OfferedChoice> choices) {
        if (form.answer(field).isEmpty() && choices.stream().anyMatch(OfferedChoice::offered)) {
            problems.add(new FieldProblem(field, "exchange.page.new.problem." + field));
        }
    }

    private EnterpriseNumber counterpart() {
        return offer.counterparts().stream()
                .filter(body ->
                        offer.counterparts().size() == 1 || body.digits().equals(form.answer("counterpart")))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new FieldProblem("counterpart", "exchange.page.new.problem.counterpart"));
                    return offer.counterparts().get(0);
                });
    }

    private CaseDetails details() {
        Shortcoming shortcoming =
                kind == CaseKind.TERMINATION_WARNING ? chosen(Shortcoming.values(), "shortcoming") : null;
        ArrearsOrigin origin = kind == CaseKind.RENT_ARREARS ? chosen(ArrearsOrigin.values(), "origin") : null;
        Reporter reporter = origin == ArrearsOrigin.REPORT ? chosen(Reporter.values(), "reporter") : null;
        return new CaseDetails(
                kind == CaseKind.RENT_ARREARS || form.ticked("rentArrears"), shortcoming, origin, reporter);
    }

    private <E extends Enum<E>> @Nullable E chosen(E[] choices, String field) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(form.answer(field)))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new FieldProblem(field, "exchange.page.new.problem." + field));
                    return null;
                });
    }

    private List<NewSubject> subjects() {
        List<NewSubject> subjects = new ArrayList<>();
        for (int i = 0; i < form.subjects().size(); i++) {
            TypedSubject row = form.subjects().get(i);
            SubjectRole role = row.chosenRole();
            String at = "subjects[" + i + "].";
            if (role == null) {
                problems.add(new FieldProblem(at + "role", "exchange.page.new.problem.role"));
            }
            if (row.name().isEmpty()) {
                problems.add(new FieldProblem(at + "name", "exchange.page.new.problem.name"));
            }
            if (row.insz().isEmpty() != row.unknown()) {
                problems.add(new FieldProblem(
                        at + "insz", "exchange.page.new.problem.insz-" + (row.unknown() ? "both" : "missing")));
            }
            checkNumber(at, row);
            subjects.add(new NewSubject(
                    role == null ? SubjectRole.OTHER : role, row.name(), row.unknown() ? null : row.insz()));
        }
        if (subjects.isEmpty()) {
            problems.add(new FieldProblem("subjects", "exchange.page.new.problem.subjects"));
        }
        return subjects;
    }

    /** Reported together with all other problems, so that one attempt shows everything. */
    private void checkNumber(String at, TypedSubject row) {
        try {
            if (!row.insz().isEmpty() && !row.unknown()) {
                Insz.parse(row.insz(), today);
            }
        } catch (InvalidInszException wrong) {
            problems.add(new FieldProblem(at + "insz", wrong.messageKey()));
        }
    }
}
