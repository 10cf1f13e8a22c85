package be.protocolloket.tasklist.draft;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.TaskSeal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Watches over forms whose drafts are kept: one that was made for somebody else is not carried out; one that was carried out leaves no draft; of one
 * that was refused, what was typed is kept.
 */
@Component
class DraftGuard implements HandlerInterceptor {

    private static final String MARK = DraftGuard.class.getName() + ".MARK";
    private static final Set<Integer> REFUSED =
            Set.of(HttpStatus.OK.value(), HttpStatus.CONFLICT.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());

    private final CurrentCaller callers;
    private final FormMarks marks;
    private final PageDrafts drafts;
    private final TaskSeal seal;

    DraftGuard(CurrentCaller callers, FormMarks marks, PageDrafts drafts, TaskSeal seal) {
        this.callers = callers;
        this.marks = marks;
        this.drafts = drafts;
        this.seal = seal;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(DraftsHere.NAME, new DraftsHere(request, callers, marks, drafts, seal));
        if (HttpMethod.POST.matches(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST) {
            marks.of(request).ifPresent(mark -> {
                if (callers.find()
                        .map(Caller::personId)
                        .filter(mark.person()::equals)
                        .isEmpty()) {
                    throw new AnotherPersonException();
                }
                request.setAttribute(MARK, mark);
            });
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (request.getAttribute(DraftsHere.AGAIN) instanceof PageDraft unreadable
                && response.getStatus() == HttpStatus.BAD_REQUEST.value()) {
            // Its page no longer knows what was typed, and would answer so each time.
            drafts.delete(
                    unreadable.mark().person(),
                    unreadable.mark().action(),
                    unreadable.mark().page());
        }
        if (!(request.getAttribute(MARK) instanceof FormMark mark)
                || !mark.action().equals(PagePaths.path(request))) {
            return;
        }
        boolean sentOn = response.getStatus() / 100 == 3;
        if (sentOn && !refused(request)) {
            drafts.delete(mark.person(), mark.action(), mark.page());
        } else if (!mark.elsewhere() && failed == null && (sentOn || REFUSED.contains(response.getStatus()))) {
            drafts.save(mark, TypedAnswers.of(request.getParameterMap()));
        }
    }

    /** A page that tells of a problem after a redirect has it in the flash. */
    private static boolean refused(HttpServletRequest request) {
        var flash = RequestContextUtils.getOutputFlashMap(request);
        return flash != null && flash.keySet().stream().anyMatch(key -> key.endsWith("Problem"));
    }
}
