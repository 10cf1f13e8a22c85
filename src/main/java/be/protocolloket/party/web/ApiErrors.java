package be.protocolloket.party.web;

import be.protocolloket.party.software.ApiProblems;
import be.protocolloket.workflow.LostDatabase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns every refusal of a request by software, also by a filter or the server itself, into a problem in JSON instead of a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final ApiProblems problems;

    ApiErrors(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiProblems.concerns(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new Answer(request, response);
        try {
            chain.doFilter(request, answer);
        } catch (RuntimeException failed) {
            // The last filter before the container: software must get a problem document, whatever failed.
            if (response.isCommitted()) {
                throw failed;
            }
            boolean away = LostDatabase.behind(failed)
                    || failed instanceof TransientDataAccessException
                    || failed instanceof NonTransientDataAccessResourceException
                    || failed instanceof TransactionException;
            LOG.error("A request of software failed", failed);
            answer.sendError((away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR).value());
        }
    }

    private class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.response = response;
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            problems.write(status, request, response);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
