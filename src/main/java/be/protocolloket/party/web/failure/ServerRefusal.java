package be.protocolloket.party.web.failure;

import be.protocolloket.party.software.ApiProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;

/**
 * What the server itself refuses before any page is looked for, such as an address with a malformed escape. There is no session and no
 * language yet, so the page says it in Dutch and in English.
 */
class ServerRefusal extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusal.class);
    private static final List<Integer> IN_WORDS = List.of(400, 403, 404, 405, 409, 413, 503);

    private final ApiProblems problems;
    private final MessageSource messages;

    ServerRefusal(ApiProblems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !canWrite(response)) {
            return;
        }
        try {
            String address = request.getRequestURI();
            if (address != null && ApiProblems.concerns("", address)) {
                problems.write(status, request, response);
            } else {
                response.setContentType("text/html;charset=utf-8");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.getOutputStream().write(page(status).getBytes(StandardCharsets.UTF_8));
            }
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody hears of a refusal any more", gone);
        }
    }

    private static boolean canWrite(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private String page(int status) {
        int kind = IN_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
        return "<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>\n%s<div lang=\"en\">\n%s</div></body></html>\n"
                .formatted(
                        text(kind, "title", Locale.forLanguageTag("nl-BE")),
                        words(kind, Locale.forLanguageTag("nl-BE")),
                        words(kind, Locale.ENGLISH));
    }

    private String words(int kind, Locale locale) {
        return "<h1>%s</h1>\n<p>%s</p>\n<p>%s</p>\n"
                .formatted(text(kind, "title", locale), text(kind, "text", locale), text(kind, "help", locale));
    }

    private String text(int kind, String part, Locale locale) {
        return messages.getMessage("layout.error." + kind + "." + part, null, locale);
    }
}
