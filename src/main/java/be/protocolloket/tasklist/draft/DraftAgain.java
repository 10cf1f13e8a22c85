package be.protocolloket.tasklist.draft;

import be.protocolloket.party.LoggedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Shows a page again as it was typed where its fields depend on what was typed, such as rows that were added: the form's own address makes it.
 * Runs after the rules of access, as the person.
 */
@Component
class DraftAgain extends OncePerRequestFilter {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final PageDrafts drafts;
    private volatile List<PathPattern> pages = List.of();

    DraftAgain(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            PageDrafts drafts) {
        this.mappings = mappings;
        this.drafts = drafts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var draft = draft(request);
        if (draft.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(DraftsHere.AGAIN, draft.get());
            chain.doFilter(new AgainRequest(request, draft.get()), response);
        }
    }

    private Optional<PageDraft> draft(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return HttpMethod.GET.matches(request.getMethod())
                        && authentication != null
                        && authentication.getPrincipal() instanceof LoggedInPerson person
                        && hasForm(PagePaths.path(request))
                ? drafts.findAgain(person.personId(), PagePaths.page(request))
                : Optional.empty();
    }

    private boolean hasForm(String path) {
        if (pages.isEmpty()) {
            pages = pages(mappings.getObject());
        }
        var asked = PathContainer.parsePath(path);
        return pages.stream().anyMatch(page -> page.matches(asked));
    }

    /** Addresses that are both looked at and posted to. */
    private static List<PathPattern> pages(RequestMappingHandlerMapping mapping) {
        Set<PathPattern> posted = patterns(mapping, RequestMethod.POST);
        return patterns(mapping, RequestMethod.GET).stream()
                .filter(posted::contains)
                .toList();
    }

    private static Set<PathPattern> patterns(RequestMappingHandlerMapping mapping, RequestMethod method) {
        Set<PathPattern> found = new java.util.HashSet<>();
        mapping.getHandlerMethods().keySet().stream()
                .filter(each -> each.getMethodsCondition().getMethods().contains(method))
                .filter(each -> each.getPathPatternsCondition() != null)
                .forEach(each -> found.addAll(each.getPathPatternsCondition().getPatterns()));
        return found;
    }
}
