package be.protocolloket.party.login;

import be.protocolloket.party.ApiClient;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.workflow.DatabaseClock;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Looks up the mandates once per request; outside a request, each time. Software was authenticated in the same request. */
@Component
class SessionCaller implements CurrentCaller {

    private static final String KEPT = SessionCaller.class.getName();

    private final GroupsOfTheDay groups;
    private final DatabaseClock clock;

    SessionCaller(GroupsOfTheDay groups, DatabaseClock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public Caller require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    @Override
    public Optional<Caller> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ApiClient software) {
            return Optional.of(software.caller());
        }
        if (authentication == null || !(authentication.getPrincipal() instanceof LoggedInPerson person)) {
            return Optional.empty();
        }
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return groups.caller(person, clock.today());
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Caller caller
                && caller.personId().equals(person.personId())) {
            return Optional.of(caller);
        }
        var caller = groups.caller(person, clock.today());
        caller.ifPresent(found -> request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST));
        return caller;
    }
}
