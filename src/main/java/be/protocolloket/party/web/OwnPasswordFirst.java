package be.protocolloket.party.web;

import be.protocolloket.party.LoggedInPerson;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sends people whose password was chosen by somebody else to the page where they choose their own; all other pages wait for that. */
class OwnPasswordFirst implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean aPage = handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST;
        var address = request.getContextPath() + PasswordController.ADDRESS;
        if (!aPage
                || request.getRequestURI().equals(address)
                || !isDue(SecurityContextHolder.getContext().getAuthentication())) {
            return true;
        }
        response.sendRedirect(address);
        return false;
    }

    static boolean isDue(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof LoggedInPerson person
                && person.mustChangePassword();
    }
}
