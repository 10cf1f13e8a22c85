package be.protocolloket.party.login;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.party.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Derives a person's groups from the mandates that run on a day. A delegate gets the group of the named delegator alone,
 * and only while the delegator's own mandate runs; a firm's employee gets the DPO group of each body that the firm serves
 * on the day.
 */
@Repository
public class GroupsOfTheDay {

    private static final String QUERY = """
            select p.display_name, g.role, g.body, g.named
              from person p
              join account a on a.person_id = p.id and a.enabled
              left join groups_on(:day) g on g.person_id = p.id
             where p.id = :person and a.password_generation = coalesce(cast(:generation as integer), a.password_generation)""";

    private final JdbcClient jdbc;

    GroupsOfTheDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the person has no account, or one that is switched off. */
    public Optional<Caller> caller(UUID personId, LocalDate day) {
        return caller(personId, null, day);
    }

    /** Also empty when the password was changed after this log-in. */
    public Optional<Caller> caller(LoggedInPerson person, LocalDate day) {
        return caller(person.personId(), person.passwordGeneration(), day);
    }

    private Optional<Caller> caller(UUID personId, @Nullable Integer generation, LocalDate day) {
        var names = new HashSet<String>();
        var groups = new HashSet<GroupId>();
        jdbc.sql(QUERY)
                .param("person", personId)
                .param("generation", generation)
                .param("day", day)
                .query(rs -> {
                    names.add(rs.getString("display_name"));
                    if (rs.getString("role") != null) {
                        groups.add(new GroupId(
                                Role.valueOf(rs.getString("role")),
                                new EnterpriseNumber(rs.getString("body")),
                                rs.getObject("named", UUID.class)));
                    }
                });
        return names.stream().findFirst().map(name -> new Caller(personId, name, groups));
    }
}
