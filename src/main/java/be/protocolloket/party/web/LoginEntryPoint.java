package be.protocolloket.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Sends who is not logged in to the log-in page; says so when a session was there and has run out. */
class LoginEntryPoint implements AuthenticationEntryPoint {

    /** A task's form: whoever sent it too late comes back to it, where the last draft waits. */
    private static final Pattern TASK = Pattern.compile("/tasks/[0-9a-f-]{36}");

    /** Where {@code HttpSessionRequestCache} looks after the log-in. */
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        sendToLogin(request, response);
    }

    static void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ranOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        var login = request.getContextPath() + (ranOut ? "/login?expired" : "/login");
        if (Htmx.asks(request)) {
            response.setHeader("HX-Redirect", login);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            if ("POST".equals(request.getMethod())
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
