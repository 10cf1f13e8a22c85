package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.policy.Decision;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** What the page that starts a case and the page that corrects one have in common. */
public final class CaseFormPage {

    /** Before the place of the row to leave out, from 0. */
    public static final String REMOVE = "remove-";

    private static final String DUPLICATE = "exchange.problem.duplicate-";

    private CaseFormPage() {}

    public static void fill(
            ModelAndView page,
            CaseOffer offer,
            OfferedKind kind,
            CaseForm form,
            List<FieldProblem> problems,
            @Nullable Decision decision) {
        page.addObject("offer", offer);
        page.addObject("kind", kind);
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject(
                "problemFields", problems.stream().map(FieldProblem::field).toList());
        page.addObject(
                "duplicates",
                problems.stream()
                        .filter(problem -> problem.messageKey().startsWith(DUPLICATE))
                        .map(FieldProblem::args)
                        .toList());
        page.addObject("decision", decision);
        page.addObject("sentAbout", Set.of());
    }

    /** What there is no choice in; else empty. */
    public static String role(OfferedKind kind) {
        return kind.roles().size() == 1 ? kind.roles().get(0).name() : "";
    }

    public static int index(String row) {
        try {
            return Integer.parseInt(row.substring(REMOVE.length()));
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
