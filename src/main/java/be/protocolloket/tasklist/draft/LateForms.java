package be.protocolloket.tasklist.draft;

import be.protocolloket.party.EndedForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps a form whose log-in ended for the person it was made for, which its mark proves. */
@Component
class LateForms implements EndedForms {

    /** In the session in which the person will log in: the mark of the form to go back to. */
    static final String BACK = LateForms.class.getName() + ".BACK";

    private final FormMarks marks;
    private final PageDrafts drafts;

    LateForms(FormMarks marks, PageDrafts drafts) {
        this.marks = marks;
        this.drafts = drafts;
    }

    @Override
    public Optional<Kept> keep(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return Optional.empty();
        }
        var path = PagePaths.path(request);
        return marks.of(request)
                .filter(mark -> mark.action().equals(path) || DraftController.KEEP.equals(path))
                .filter(mark -> save(mark, request))
                .map(mark -> {
                    request.getSession().setAttribute(BACK, request.getParameter(FormMarks.FIELD));
                    return new Kept(mark.person(), DraftController.BACK);
                });
    }

    /** Who cannot be kept for is still asked to log in. */
    private boolean save(FormMark mark, HttpServletRequest request) {
        try {
            return drafts.save(mark, TypedAnswers.of(request.getParameterMap()));
        } catch (DataAccessException | TransactionException lost) {
            return false;
        }
    }
}
