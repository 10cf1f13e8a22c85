package be.protocolloket.tasklist.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** A look at a page, turned into its own form with what was typed and the answer with which it does nothing but show that. */
final class AgainRequest extends HttpServletRequestWrapper {

    private final String action;
    private final Map<String, String[]> answers = new HashMap<>();

    AgainRequest(HttpServletRequest request, PageDraft draft) {
        super(request);
        action = draft.mark().action();
        draft.typed().forEach((name, values) -> answers.put(name, values.toArray(String[]::new)));
        var again = draft.mark().again().split("=", 2);
        answers.put(again[0], new String[] {again[1]});
    }

    @Override
    public String getMethod() {
        return HttpMethod.POST.name();
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + action;
    }

    @Override
    public StringBuffer getRequestURL() {
        var whole = super.getRequestURL();
        return whole.replace(whole.length() - super.getRequestURI().length(), whole.length(), getRequestURI());
    }

    @Override
    public String getServletPath() {
        return action;
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = answers.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return answers.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(answers);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(answers.keySet());
    }
}
