package be.protocolloket.party.mandate;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MandateTable {

    private static final String SELECT = """
            select m.id, m.person_id, p.display_name, m.role, m.function, m.valid_from, m.valid_until,
                   m.withdrawn_at is not null as withdrawn
              from mandate m
              join person p on p.id = m.person_id
             where m.body = :body
            """;

    private final JdbcClient jdbc;

    MandateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MandateView> of(EnterpriseNumber body, LocalDate day) {
        return query(SELECT + " order by m.valid_from desc, p.display_name", body, null, day);
    }

    public Optional<MandateView> find(EnterpriseNumber body, UUID id, LocalDate day) {
        return query(SELECT + " and m.id = :id for update of m", body, id, day).stream()
                .findFirst();
    }

    /** @param by who proposed it; null for the people whom whoever runs the service brings in by configuration */
    public void add(
            UUID id,
            UUID person,
            EnterpriseNumber body,
            Role role,
            String function,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID by) {
        jdbc.sql("""
                insert into mandate (id, person_id, body, role, function, valid_from, valid_until, registered_by)
                values (:id, :person, :body, :role, :function, :from, :until::date, :by::uuid)
                on conflict (id) do nothing""")
                .param("id", id)
                .param("person", person)
                .param("body", body.digits())
                .param("role", role.name())
                .param("function", function)
                .param("from", from)
                .param("until", until)
                .param("by", by)
                .update();
    }

    public void end(UUID id, LocalDate lastDay, UUID by) {
        jdbc.sql("update mandate set valid_until = :lastDay, ended_by = :by, ended_at = now() where id = :id")
                .param("lastDay", lastDay)
                .param("by", by)
                .param("id", id)
                .update();
    }

    public void withdraw(UUID id, UUID by) {
        jdbc.sql("update mandate set withdrawn_at = now(), ended_by = :by, ended_at = now() where id = :id")
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** Whether the person has the same mandate on any day of the period. */
    public boolean overlaps(
            UUID person, EnterpriseNumber body, Role role, String function, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                select exists(select 1 from mandate
                               where person_id = :person and body = :body and role = :role and function = :function
                                 and withdrawn_at is null and period && daterange(:from::date, :until::date, '[]'))""")
                .param("person", person)
                .param("body", body.digits())
                .param("role", role.name())
                .param("function", function)
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    private List<MandateView> query(String sql, EnterpriseNumber body, @Nullable UUID id, LocalDate day) {
        return jdbc.sql(sql)
                .param("body", body.digits())
                .param("id", id)
                .query((rs, rowNumber) -> {
                    var from = rs.getObject("valid_from", LocalDate.class);
                    var until = rs.getObject("valid_until", LocalDate.class);
                    return new MandateView(
                            rs.getObject("id", UUID.class),
                            rs.getObject("person_id", UUID.class),
                            rs.getString("display_name"),
                            Role.valueOf(rs.getString("role")),
                            rs.getString("function"),
                            from,
                            until,
                            Validity.on(day, from, until, rs.getBoolean("withdrawn")));
                })
                .list();
    }
}
