package be.protocolloket.exchange;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.NotHereException;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may look at cases at all: the one place that says it. Administrators of a body and of the application are not among them. */
public final class CaseSight {

    private static final Set<Role> ROLES = Set.of(Role.CASE_WORKER, Role.DPO, Role.RECORDS_MANAGER);

    private CaseSight() {}

    /** The bodies whose cases the caller may see today. */
    public static SortedSet<EnterpriseNumber> bodies(Caller caller) {
        return caller.groups().stream()
                .filter(group -> ROLES.contains(group.role()))
                .map(GroupId::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the caller may see this body's cases today. */
    public static boolean reads(EnterpriseNumber body, Caller caller) {
        return bodies(caller).contains(body);
    }

    /**
     * Those of the given bodies whose cases the caller may see today.
     *
     * @throws NotHereException when there is none
     */
    public static SortedSet<EnterpriseNumber> require(Caller caller, Collection<EnterpriseNumber> bodies) {
        SortedSet<EnterpriseNumber> seen = bodies(caller);
        seen.retainAll(bodies);
        if (seen.isEmpty()) {
            throw new NotHereException();
        }
        return seen;
    }

    /** @throws NotHereException unless the caller works on cases of this body today */
    public static void requireWorker(Caller caller, EnterpriseNumber body) {
        if (!caller.holds(Role.CASE_WORKER, body)) {
            throw new NotHereException();
        }
    }

    /** @throws NotHereException unless the caller is this body's data protection officer today */
    public static void requireOfficer(Caller caller, EnterpriseNumber body) {
        if (!caller.holds(Role.DPO, body)) {
            throw new NotHereException();
        }
    }
}
