package be.protocolloket.party;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is asking, with the groups that follow from the mandates of the day.
 *
 * @param groups never older than the request
 */
public record Caller(UUID personId, String displayName, Set<GroupId> groups) {

    public Caller {
        groups = Set.copyOf(groups);
    }

    /** Whether the caller acts in this role for this body today; a delegate of a signatory acts as a signatory. */
    public boolean holds(Role role, EnterpriseNumber body) {
        return groups.stream()
                .anyMatch(group -> group.role() == role && group.body().equals(body));
    }

    /** Whether the caller acts for this body today, in any role. */
    public boolean actsFor(EnterpriseNumber body) {
        return groups.stream().anyMatch(group -> group.body().equals(body));
    }

    /** The bodies for which the caller acts today, in any role. */
    public SortedSet<EnterpriseNumber> bodies() {
        return groups.stream().map(GroupId::body).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The groups as the engine and the task list write them. */
    public Set<String> groupIds() {
        return groups.stream().map(GroupId::value).collect(Collectors.toUnmodifiableSet());
    }
}
