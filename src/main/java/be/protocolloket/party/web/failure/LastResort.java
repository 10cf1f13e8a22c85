package be.protocolloket.party.web.failure;

import be.protocolloket.party.software.ApiProblems;
import be.protocolloket.workflow.BusyException;
import be.protocolloket.workflow.LostDatabase;
import be.protocolloket.workflow.Unquoted;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first filter and the last to hear of a failure. Logs it without the values it may quote, and gives software a problem document for every
 * refusal, also one of a filter or of the server itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastResort extends OncePerRequestFilter {

    /** Attribute of the request: what the helpdesk finds in the log. */
    static final String REFERENCE = LastResort.class.getName() + ".REFERENCE";

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final ApiProblems problems;

    LastResort(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean software = ApiProblems.concerns(request);
        var answer = software ? new SoftwareAnswer(problems, request, response) : response;
        if (software && !ApiProblems.isSpelledRight(request)) {
            answer.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        try {
            chain.doFilter(request, answer);
        } catch (InvalidParameterException unreadable) {
            // A form of which a part is cut off; only whoever asks for a parameter reads the parts.
            answer.sendError(unreadable.getErrorCode());
        } catch (RuntimeException | ServletException failed) {
            // Beyond this filter the server would log the message, with what was sent.
            var unquoted = Unquoted.of(failed);
            var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            LOG.error("A request failed, reference {}", reference, unquoted);
            if (response.isCommitted()) {
                throw unquoted;
            }
            request.setAttribute(REFERENCE, reference);
            boolean away = away(failed);
            if (away) {
                response.setHeader(HttpHeaders.RETRY_AFTER, OutOfService.SECONDS);
            }
            answer.sendError((away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR).value());
        }
    }

    private static boolean away(Exception failed) {
        return LostDatabase.behind(failed)
                || BusyException.behind(failed)
                || failed instanceof TransientDataAccessException
                || failed instanceof NonTransientDataAccessResourceException
                || failed instanceof TransactionException;
    }
}
