package be.protocolloket.party.web.once;

import be.protocolloket.party.once.SentForms;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Carries a form out once, however often it is sent: the second time waits for the first and goes where that went. What changed between the two
 * is another form. A form that was refused, or that answers with a page or a file, may be sent again.
 */
@Component
class OnceGuard implements HandlerInterceptor {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f-]{36}");
    private static final String DIGEST = OnceGuard.class.getName() + ".DIGEST";
    private static final int LONGEST = 500;

    private final SentForms forms;
    private final Duration patience;

    /** @param patience how long the second waits for the first */
    OnceGuard(SentForms forms, @Value("${protocolloket.forms.patience}") Duration patience) {
        this.forms = forms;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var digest = digest(request);
        if (digest == null) {
            return true;
        }
        var until = System.nanoTime() + patience.toNanos();
        while (!forms.begin(digest)) {
            var before = forms.find(digest);
            if (before.isPresent() && before.get().location() != null) {
                response.sendRedirect(before.get().location());
                return false;
            }
            if (System.nanoTime() > until) {
                throw new SentBeforeException();
            }
            pause();
        }
        request.setAttribute(DIGEST, digest);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (request.getAttribute(DIGEST) instanceof byte[] digest) {
            request.removeAttribute(DIGEST);
            var location = location(response);
            if (location == null) {
                forms.forget(digest);
            } else {
                forms.done(digest, location);
            }
        }
    }

    /** Null for what is no form of a person who is logged in: the address of a one-time link must be kept nowhere. */
    private static byte @Nullable [] digest(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod()) || request.getDispatcherType() != DispatcherType.REQUEST) {
            return null;
        }
        var number = request.getParameter(OnceField.NAME);
        var person = request.getUserPrincipal();
        return number == null || person == null || !NUMBER.matcher(number).matches()
                ? null
                : FormDigest.of(request, person.getName());
    }

    /** Within this service, whatever name it was asked by; null unless the answer sends the browser on. */
    private static @Nullable String location(HttpServletResponse response) {
        var header = response.getHeader(HttpHeaders.LOCATION);
        if (response.getStatus() / 100 != 3 || header == null) {
            return null;
        }
        var address = URI.create(header);
        var location = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return location.length() > LONGEST ? null : location;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
