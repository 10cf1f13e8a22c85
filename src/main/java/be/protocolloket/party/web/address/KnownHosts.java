package be.protocolloket.party.web.address;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to a request for a host that is not ours: whatever an answer says of its own address would be what a stranger chose. This machine
 * itself counts as ours, and its health may be asked under any name, for a load balancer asks by number.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KnownHosts extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");
    private static final String HEALTH = "/actuator/health";

    private static final Logger LOG = LoggerFactory.getLogger(KnownHosts.class);

    /** Once is enough for whoever installs this, and a flood of strangers fills no log. */
    private final AtomicBoolean told = new AtomicBoolean();

    private final Set<String> hosts = new TreeSet<>(THIS_MACHINE);

    KnownHosts(
            @Value("${protocolloket.public-address}") URI publicAddress,
            @Value("${protocolloket.other-hosts:}") List<String> others) {
        hosts.add(plain(publicAddress.getHost()));
        others.forEach(each -> hosts.add(plain(each)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean health = request.getRequestURI().equals(request.getContextPath() + HEALTH);
        if (health || hosts.contains(plain(request.getServerName()))) {
            chain.doFilter(request, response);
        } else {
            if (told.compareAndSet(false, true)) {
                LOG.warn("Somebody asked for a host that is not ours. Is it? Name it in protocolloket.public-address or"
                        + " protocolloket.other-hosts");
            }
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static String plain(@Nullable String host) {
        if (host == null) {
            return "";
        }
        String lower = host.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
