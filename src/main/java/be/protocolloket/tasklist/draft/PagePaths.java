package be.protocolloket.tasklist.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of this service as drafts know them: without where the service stands, and without what only greets. */
final class PagePaths {

    /** Parameters that say what was just done or how to read, not what page it is. */
    private static final Set<String> PASSING = Set.of("saved", "lang", "continue", "corrected");

    private PagePaths() {}

    static String path(HttpServletRequest request) {
        return path(request, request.getRequestURI());
    }

    /** @param address with the path under which the service stands, perhaps with a query */
    static String path(HttpServletRequest request, String address) {
        var path = address.split("[?;#]", 2)[0];
        var root = request.getContextPath();
        return path.startsWith(root) ? path.substring(root.length()) : path;
    }

    static String page(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var telling = Arrays.stream(query.split("&"))
                .filter(one -> !one.isEmpty() && !PASSING.contains(one.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return path(request) + (telling.isEmpty() ? "" : "?" + telling);
    }
}
