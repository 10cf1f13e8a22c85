package be.protocolloket.party.web;

import be.protocolloket.party.EndedForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Redirects to the log-in page, with a message when a session has expired or what was typed was kept. */
class LoginEntryPoint implements AuthenticationEntryPoint {

    /** The form of a task: after the log-in its sender returns to it and finds the last saved draft. */
    private static final Pattern TASK = Pattern.compile("/tasks/[0-9a-f-]{36}");

    /** Where {@code HttpSessionRequestCache} looks after the log-in. */
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    private final EndedForms forms;

    LoginEntryPoint(EndedForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        sendToLogin(request, response);
    }

    void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ranOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        var kept = forms.keep(request);
        var login =
                request.getContextPath() + (kept.isPresent() ? "/login?kept" : ranOut ? "/login?expired" : "/login");
        if (Htmx.asks(request)) {
            response.setHeader("HX-Redirect", login);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            if (kept.isPresent()) {
                var back = request.getContextPath() + kept.get().address();
                request.getSession().setAttribute(SAVED, new SimpleSavedRequest(back));
            } else if ("POST".equals(request.getMethod())
                    && TASK.matcher(path(request)).matches()) {
                request.getSession().setAttribute(SAVED, new SimpleSavedRequest(request.getRequestURI()));
            }
            response.sendRedirect(login);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
