package be.protocolloket.tasklist.draft;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EndedForms;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskSeal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drafts of one request, as its page asks for them while it is drawn: once inside each form that is kept. */
final class DraftsHere {

    /** Where pages find this. */
    static final String NAME = "drafts";

    /** Of a page that was made again with it. */
    static final String AGAIN = DraftsHere.class.getName() + ".AGAIN";

    /** What is filled in, from the mark of the form on. */
    static final String FILL = DraftsHere.class.getName() + ".FILL";

    private static final int LONGEST_ACTION = 300;
    private static final int LONGEST_PAGE = 600;

    private final HttpServletRequest request;
    private final CurrentCaller callers;
    private final FormMarks marks;
    private final PageDrafts drafts;
    private final TaskSeal seal;
    private boolean shown;

    DraftsHere(HttpServletRequest request, CurrentCaller callers, FormMarks marks, PageDrafts drafts, TaskSeal seal) {
        this.request = request;
        this.callers = callers;
        this.marks = marks;
        this.drafts = drafts;
        this.seal = seal;
    }

    /**
     * What a form says about itself.
     *
     * @param mark empty when nobody is logged in
     * @param savedAt when what it is filled with was typed; null when it is not filled
     */
    public record Shown(String mark, @Nullable Instant savedAt) {}

    /** Of a form that is of no case. */
    public Shown form(String again) {
        return ofCase(again, null, List.of());
    }

    /** @param bodies those that may keep what is typed; the first for which the reader acts does */
    public Shown ofCase(String again, @Nullable UUID caseId, Collection<EnterpriseNumber> bodies) {
        var caller = callers.find();
        if (caller.isEmpty()) {
            return new Shown("", null);
        }
        var body = bodies.stream()
                .filter(caller.get()::actsFor)
                .map(EnterpriseNumber::digits)
                .findFirst();
        return show(
                mark(caller.get(), page(action()), again, body.isEmpty() ? null : caseId, body.orElse(null), false));
    }

    /** Of the form of a task, which keeps its own draft. */
    public Shown ofTask(OpenTask task) {
        return callers.find()
                .map(caller -> {
                    var body = task.caseId() == null ? null : seal.body(task, caller);
                    return new Shown(
                            marks.write(mark(caller, LateTaskForms.page(task), "", task.caseId(), body, true)), null);
                })
                .orElse(new Shown("", null));
    }

    /** Whether anything was shown that can be thrown away. */
    public boolean isShown() {
        return shown;
    }

    private FormMark mark(
            Caller caller, String page, String again, @Nullable UUID caseId, @Nullable String body, boolean elsewhere) {
        return new FormMark(caller.personId(), action(), page, again, caseId, body, elsewhere, FormMarks.now());
    }

    private String action() {
        return PagePaths.path(request, String.valueOf(request.getAttribute(EndedForms.ACTION)));
    }

    /** Where the form was found first; a page that answers a form has no address of its own. */
    private String page(String action) {
        if (request.getAttribute(AGAIN) instanceof PageDraft again) {
            return again.mark().page();
        }
        var here = PagePaths.page(request);
        var page = marks.of(request)
                .filter(posted -> posted.action().equals(action))
                .map(FormMark::page)
                .orElse(here);
        return page.length() > LONGEST_PAGE ? PagePaths.path(request) : page;
    }

    private Shown show(FormMark mark) {
        if (mark.action().length() > LONGEST_ACTION) {
            return new Shown("", null);
        }
        Optional<PageDraft> draft = draft(mark);
        shown |= draft.isPresent();
        return new Shown(marks.write(mark), draft.map(PageDraft::savedAt).orElse(null));
    }

    /** A page that answers a form shows what was typed just now. */
    private Optional<PageDraft> draft(FormMark mark) {
        if (request.getAttribute(AGAIN) instanceof PageDraft again) {
            return again.mark().action().equals(mark.action()) ? Optional.of(again) : Optional.empty();
        }
        if (!"GET".equals(request.getMethod()) || !mark.again().isEmpty()) {
            return Optional.empty();
        }
        var draft = drafts.find(mark.person(), mark.action(), mark.page());
        draft.ifPresent(found -> request.setAttribute(FILL, found.typed()));
        return draft;
    }
}
