package be.protocolloket.party.web.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.web.RedirectStrategy;

/** Sends people on within this service, without naming its host: a remembered address has the host that the request gave. */
public class RelativeRedirects implements RedirectStrategy {

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        response.sendRedirect(response.encodeRedirectURL(relative(request, url)));
    }

    private static String relative(HttpServletRequest request, String url) {
        if (url.startsWith("/") && !url.startsWith("//")) {
            return url.startsWith(request.getContextPath()) ? url : request.getContextPath() + url;
        }
        var address = URI.create(url);
        var path = "/" + String.valueOf(address.getRawPath()).replaceFirst("^/+", "");
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
