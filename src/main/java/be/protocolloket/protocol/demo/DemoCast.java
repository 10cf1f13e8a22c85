package be.protocolloket.protocol.demo;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Colleagues;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.LoggedInPerson;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds a person of the demonstration who may do something, and acts as them with the rights of their mandates. */
@Component
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
public class DemoCast {

    private final Colleagues colleagues;
    private final CurrentCaller currentCaller;

    DemoCast(Colleagues colleagues, CurrentCaller currentCaller) {
        this.colleagues = colleagues;
        this.currentCaller = currentCaller;
    }

    /** @throws IllegalStateException when nobody is in any of the groups */
    public Caller memberOf(Collection<String> groups) {
        return membersOf(groups).get(0);
    }

    /**
     * By name.
     *
     * @throws IllegalStateException when nobody is in any of the groups
     */
    public List<Caller> membersOf(Collection<String> groups) {
        List<Caller> members =
                colleagues.holding(groups).keySet().stream().map(this::caller).toList();
        if (members.isEmpty()) {
            throw new IllegalStateException("nobody is in " + groups);
        }
        return members;
    }

    private Caller caller(UUID personId) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(new LoggedInPerson(personId), null, List.of()));
            SecurityContextHolder.setContext(context);
            return currentCaller.require();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
