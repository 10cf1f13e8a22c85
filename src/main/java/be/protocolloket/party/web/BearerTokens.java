package be.protocolloket.party.web;

import be.protocolloket.party.ApiClient;
import be.protocolloket.party.software.ApiClients;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Authenticates software by its token and enforces the token's budget of requests. */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiClients clients;
    private final RequestBudget budget;
    private final long largestBody;

    /** @param largestBody in bytes; negative for any size */
    BearerTokens(ApiClients clients, RequestBudget budget, long largestBody) {
        this.clients = clients;
        this.budget = budget;
        this.largestBody = largestBody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Only the token counts: a person's session gives no access to the interface.
        SecurityContextHolder.clearContext();
        var client = client(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (client != null) {
            long wait = budget.spend(client.tokenId());
            if (wait > 0) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
            // Before the body is read, so that a client that sends "Expect: 100-continue" is refused before it sends
            // one.
            if (largestBody >= 0 && request.getContentLengthLong() > largestBody) {
                response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(client, null, List.of()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private @Nullable ApiClient client(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        return clients.check(authorization.substring(SCHEME.length()).strip()).orElse(null);
    }
}
