package be.protocolloket.party.web.failure;

import be.protocolloket.party.software.ApiProblems;
import be.protocolloket.workflow.BusyException;
import be.protocolloket.workflow.LostDatabase;
import be.protocolloket.workflow.Unquoted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers 503 when the database is lost or too many ask for the same dear work: people get a page that needs no database, software a problem document, both with Retry-After. */
@Component
class OutOfService implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(OutOfService.class);

    static final String SECONDS = "30";

    private final ApiProblems problems;

    OutOfService(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        boolean busy = BusyException.behind(failed);
        if (!busy && !LostDatabase.behind(failed) || response.isCommitted()) {
            return null;
        }
        LOG.error("Could not answer a request now", Unquoted.of(failed));
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (ApiProblems.concerns(request)) {
            return problem(request, response);
        }
        var page = new ModelAndView("error", HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("status", HttpStatus.SERVICE_UNAVAILABLE.value());
        page.addObject("messageKey", busy ? "layout.error.503.busy" : "layout.error.503.database");
        // No name on the page: looking up who is logged in takes the database.
        page.addObject("callerName", "");
        return page;
    }

    private @Nullable ModelAndView problem(HttpServletRequest request, HttpServletResponse response) {
        try {
            problems.write(HttpStatus.SERVICE_UNAVAILABLE.value(), request, response);
            return new ModelAndView();
        } catch (IOException cutOff) {
            return null;
        }
    }
}
