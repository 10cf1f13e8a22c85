package be.protocolloket.party.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** {@code ?lang=en} or {@code ?lang=nl} on any page; another value changes nothing. */
class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // an upload that was too large to read cannot be asked for its parameters: the page about it
            // would fail too
        }
        var wanted = LanguageChoice.named(request.getParameter("lang"));
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted != null && resolver != null) {
            resolver.setLocale(request, response, wanted);
        }
        return true;
    }
}
