package be.protocolloket.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends who is not logged in to the log-in page; says so when a session was there and has run out. */
class LoginEntryPoint implements AuthenticationEntryPoint {

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
            response.sendRedirect(login);
        }
    }
}
