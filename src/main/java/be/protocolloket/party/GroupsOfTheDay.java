package be.protocolloket.party;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Derives a person's groups from the mandates that run on a day. */
@Repository
class GroupsOfTheDay {

    /**
     * A delegate gets the group of the named delegator alone, and only while the delegator's own mandate runs; a firm's
     * employee gets the DPO group of each body that the firm serves on the day.
     */
    private static final String QUERY = """
            select p.display_name, g.role, g.body, g.named
              from person p
              join account a on a.person_id = p.id and a.enabled
              left join (
                    select person_id, role, body, null::uuid as named
                      from mandate
                     where period @> :day::date and withdrawn_at is null
                    union
                    select person_id, role, body, person_id
                      from mandate
                     where role = 'SIGNATORY' and period @> :day::date and withdrawn_at is null
                    union
                    select d.delegate_id, m.role, d.body, d.delegator_id
                      from delegation d
                      join mandate m on m.person_id = d.delegator_id and m.body = d.body and m.function = d.function
                                    and m.role = 'SIGNATORY' and m.period @> :day::date and m.withdrawn_at is null
                     where d.period @> :day::date and d.revoked_at is null
                    union
                    select coalesce(d.person_id, e.person_id), 'DPO', d.body, null
                      from dpo_mandate d
                      left join firm_employee e on e.firm_id = d.firm_id and e.period @> :day::date
                     where d.period @> :day::date
                   ) g on g.person_id = p.id
             where p.id = :person""";

    private final JdbcClient jdbc;

    GroupsOfTheDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the person has no account, or one that is switched off. */
    Optional<Caller> caller(UUID personId, LocalDate day) {
        var names = new HashSet<String>();
        var groups = new HashSet<GroupId>();
        jdbc.sql(QUERY).param("person", personId).param("day", day).query(rs -> {
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
