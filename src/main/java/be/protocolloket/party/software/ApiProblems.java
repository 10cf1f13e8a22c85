package be.protocolloket.party.software;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UrlPathHelper;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents for software, in Dutch or in English as {@code Accept-Language} prefers. */
@Component
public class ApiProblems {

    /** Addresses under this one answer to software; the address itself is a page. */
    public static final String ADDRESS = "/api";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "unreadable"),
            Map.entry(401, "unauthorized"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "refused"),
            Map.entry(429, "too-many-requests"),
            Map.entry(503, "unavailable"));

    private final MessageSource messages;
    private final JsonMapper json;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
        this.json = JsonMapper.builder().build();
    }

    /** Whether the request came to an address for software, however it is written. */
    public static boolean concerns(HttpServletRequest request) {
        return isBelow(path(request));
    }

    /** @param address as it was asked for, with its escapes */
    public static boolean concerns(String contextPath, String address) {
        return address.startsWith(contextPath)
                && isBelow(StringUtils.uriDecode(
                        address.substring(contextPath.length()).replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                        StandardCharsets.UTF_8));
    }

    /** Whether it is written in lower case: {@code /API/v1} is no address of anything. */
    public static boolean isSpelledRight(HttpServletRequest request) {
        return path(request).startsWith(ADDRESS + "/");
    }

    private static boolean isBelow(String path) {
        return path.regionMatches(true, 0, ADDRESS + "/", 0, ADDRESS.length() + 1);
    }

    private static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    /** The problem that goes with a status of HTTP. */
    public ApiProblem of(int status, Locale locale) {
        return of("party", status, CODES.getOrDefault(status, status < 500 ? "unreadable" : "failed"), locale);
    }

    /**
     * @param room whose words they are
     * @param code last part of the type, and of the keys of its title and detail
     */
    public ApiProblem of(String room, int status, String code, Locale locale, Object... args) {
        var key = room + ".api.problem." + code;
        return new ApiProblem(
                ApiProblem.TYPE + code,
                messages.getMessage(key + ".title", null, locale),
                status,
                messages.getMessage(key + ".detail", args, locale),
                List.of());
    }

    /** Answers with the problem of this status. */
    public void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var locale = language(request);
        response.setHeader("Content-Language", locale.getLanguage());
        response.addHeader("Vary", "Accept-Language");
        response.getOutputStream().write(json.writeValueAsBytes(of(status, locale)));
    }

    /** Dutch or English as {@code Accept-Language} prefers; Dutch without a preference. */
    public static Locale language(HttpServletRequest request) {
        var wanted = request.getHeader("Accept-Language");
        if (wanted == null) {
            return DUTCH;
        }
        try {
            var found = Locale.lookup(
                    Locale.LanguageRange.parse(wanted), List.of(Locale.ENGLISH, Locale.forLanguageTag("nl")));
            return Locale.ENGLISH.equals(found) ? found : DUTCH;
        } catch (IllegalArgumentException unreadable) {
            return DUTCH;
        }
    }

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
}
