package be.protocolloket.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form without its token is mostly a page that stood open too long, or an upload so large that the server did not read
 * the form around it. Both people deserve the real reason.
 */
class KindRefusal implements AccessDeniedHandler {

    /** Above the largest request that is read, see {@code spring.servlet.multipart.max-request-size}. */
    static final long LARGEST_UPLOAD = 6L * 1024 * 1024;

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException accessDeniedException)
            throws IOException {
        if (!(accessDeniedException instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isUpload(request) && request.getContentLengthLong() > LARGEST_UPLOAD) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isNobodyLoggedIn()) {
            LoginEntryPoint.sendToLogin(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static boolean isNobodyLoggedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }
}
