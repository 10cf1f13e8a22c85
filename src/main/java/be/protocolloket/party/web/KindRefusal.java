package be.protocolloket.party.web;

import be.protocolloket.party.EndedForms;
import be.protocolloket.party.LoggedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers a form without a valid CSRF token, mostly a page that was open too long: whoever was logged out meanwhile is told so. */
class KindRefusal implements AccessDeniedHandler {

    private final LoginEntryPoint login;
    private final EndedForms forms;

    KindRefusal(LoginEntryPoint login, EndedForms forms) {
        this.login = login;
        this.forms = forms;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException accessDeniedException)
            throws IOException {
        if (!(accessDeniedException instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isNobodyLoggedIn()) {
            login.sendToLogin(request, response);
        } else {
            sendBack(request, response);
        }
    }

    /** Who logged in again finds the form filled in; of a form of somebody else, who is logged in now sees nothing. */
    private void sendBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kept = forms.keep(request).filter(one -> isLoggedIn(one.person()));
        if (kept.isPresent()) {
            response.sendRedirect(request.getContextPath() + kept.get().address());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isLoggedIn(UUID person) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof LoggedInPerson one
                && one.personId().equals(person);
    }

    private static boolean isNobodyLoggedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }
}
