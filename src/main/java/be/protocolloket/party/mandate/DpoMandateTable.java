package be.protocolloket.party.mandate;

import be.protocolloket.party.DpoMandate;
import be.protocolloket.party.DpoMandates;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.StaleStateException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DpoMandateTable implements DpoMandates {

    private static final String VIEW = """
            select d.id, d.firm_id, d.person_id, coalesce(f.name, p.display_name) as officer, d.mailbox, d.valid_from, d.valid_until
              from dpo_mandate d
              left join firm f on f.id = d.firm_id
              left join person p on p.id = d.person_id
             where d.body = :body
            """;

    private final JdbcClient jdbc;

    DpoMandateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DpoMandate> of(EnterpriseNumber body, LocalDate day) {
        return jdbc.sql("""
                select f.name, d.person_id, d.mailbox, d.valid_from, d.valid_until
                  from dpo_mandate d
                  left join firm f on f.id = d.firm_id
                 where d.body = :body and d.period @> :day::date""")
                .param("body", body.digits())
                .param("day", day)
                .query((rs, rowNumber) -> new DpoMandate(
                        body,
                        rs.getString("name"),
                        rs.getObject("person_id", UUID.class),
                        rs.getString("mailbox"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class)))
                .list();
    }

    public List<DpoMandateView> history(EnterpriseNumber body, LocalDate day) {
        return views(VIEW + " order by d.valid_from desc", body, null, day);
    }

    /** Locked until the end of the transaction. */
    public Optional<DpoMandateView> find(EnterpriseNumber body, UUID id, LocalDate day) {
        return views(VIEW + " and d.id = :id for update of d", body, id, day).stream()
                .findFirst();
    }

    private List<DpoMandateView> views(String sql, EnterpriseNumber body, @Nullable UUID id, LocalDate day) {
        return jdbc.sql(sql)
                .param("body", body.digits())
                .param("id", id)
                .query((rs, rowNumber) -> {
                    var from = rs.getObject("valid_from", LocalDate.class);
                    var until = rs.getObject("valid_until", LocalDate.class);
                    return new DpoMandateView(
                            rs.getObject("id", UUID.class),
                            rs.getObject("firm_id", UUID.class),
                            rs.getObject("person_id", UUID.class),
                            rs.getString("officer"),
                            rs.getString("mailbox"),
                            from,
                            until,
                            Validity.on(day, from, until, false));
                })
                .list();
    }

    /** After this day; it runs from its first day until then. */
    public void end(UUID id, LocalDate lastDay, UUID by) {
        int rows = jdbc.sql("""
                update dpo_mandate set valid_until = :lastDay, ended_by = :by, ended_at = now()
                 where id = :id and (valid_until is null or valid_until >= :lastDay)""")
                .param("lastDay", lastDay)
                .param("by", by)
                .param("id", id)
                .update();
        StaleStateException.unlessOne(rows, "end mandate " + id);
    }

    public void add(
            UUID id,
            EnterpriseNumber body,
            @Nullable UUID firm,
            @Nullable UUID person,
            String mailbox,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID by) {
        jdbc.sql("""
                insert into dpo_mandate (id, body, firm_id, person_id, mailbox, valid_from, valid_until, registered_by)
                values (:id, :body, :firm::uuid, :person::uuid, :mailbox, :from, :until::date, :by::uuid)
                on conflict (id) do nothing""")
                .param("id", id)
                .param("body", body.digits())
                .param("firm", firm)
                .param("person", person)
                .param("mailbox", mailbox)
                .param("from", from)
                .param("until", until)
                .param("by", by)
                .update();
    }

    /** Whether a mandate would remain in the way of one for the period, once the one that runs on its first day ended the day before. */
    public boolean overlaps(EnterpriseNumber body, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                select exists(select 1 from dpo_mandate
                               where body = :body and valid_from >= :from and period && daterange(:from::date, :until::date, '[]'))""")
                .param("body", body.digits())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    /** Ends the mandate that runs on this day and began earlier, as of the day before. */
    public void endBefore(EnterpriseNumber body, LocalDate day, UUID by) {
        jdbc.sql("""
                update dpo_mandate set valid_until = :day::date - 1, ended_by = :by, ended_at = now()
                 where body = :body and valid_from < :day and period @> :day::date""")
                .param("day", day)
                .param("by", by)
                .param("body", body.digits())
                .update();
    }
}
