package be.protocolloket.tasklist;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.People;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words who a group is: "DPO van OCMW Gistel", or for a named signatory "Sara Casteur, ondertekenaar voor Woonsprong". */
@Component
public class GroupNames {

    private final Bodies bodies;
    private final People people;
    private final MessageSource messages;

    GroupNames(Bodies bodies, People people, MessageSource messages) {
        this.bodies = bodies;
        this.people = people;
        this.messages = messages;
    }

    public String name(String groupId, Locale locale) {
        GroupId group = GroupId.parse(groupId);
        String role = role(group, locale);
        return group.person() == null ? role : people.displayName(group.person()) + ", " + role;
    }

    public List<String> names(Collection<String> groupIds, Locale locale) {
        return groupIds.stream().map(group -> name(group, locale)).distinct().toList();
    }

    /** In which of their roles the caller may take the task. */
    public List<String> rolesOf(Caller caller, OpenTask task, Locale locale) {
        return task.groups().stream()
                .filter(caller.groupIds()::contains)
                .map(group -> role(GroupId.parse(group), caller, locale))
                .distinct()
                .toList();
    }

    private String role(GroupId group, Caller caller, Locale locale) {
        UUID person = group.person();
        if (person == null) {
            return name(group.value(), locale);
        }
        String role = role(group, locale);
        return person.equals(caller.personId())
                ? role
                : messages.getMessage(
                        "tasklist.role.delegate", new Object[] {people.displayName(person), role}, locale);
    }

    private String role(GroupId group, Locale locale) {
        String body = bodies.shortName(group.body());
        return messages.getMessage("tasklist.role." + group.role().name(), new Object[] {body}, locale);
    }
}
