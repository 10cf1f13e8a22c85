package be.protocolloket.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group to which a task is offered.
 *
 * @param person set only for the mandate of one named signatory: who holds this group signs as that person, or for that
 *     person by written delegation
 */
public record GroupId(
        Role role, EnterpriseNumber body, @Nullable UUID person) {

    public static GroupId of(Role role, EnterpriseNumber body) {
        return new GroupId(role, body, null);
    }

    /** @throws IllegalArgumentException when the text is no group id */
    public static GroupId parse(String value) {
        var parts = value.split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("No group id: " + value);
        }
        var person = parts.length == 3 ? UUID.fromString(parts[2]) : null;
        return new GroupId(Role.ofPrefix(parts[0]), new EnterpriseNumber(parts[1]), person);
    }

    /** {@code dpo:0410412146}, or {@code signatory:0410412146:<person id>}. */
    public String value() {
        var group = role.prefix() + ":" + body.digits();
        return person == null ? group : group + ":" + person;
    }
}
