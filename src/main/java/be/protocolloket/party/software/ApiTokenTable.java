package be.protocolloket.party.software;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.mandate.Validity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiTokenTable {

    private final JdbcClient jdbc;

    ApiTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token that was revoked just now. */
    record Revoked(UUID personId, LocalDate until) {}

    List<ApiTokenView> of(EnterpriseNumber body, LocalDate today) {
        return jdbc.sql("""
                select t.id, t.name, p.display_name, a.display_name as approver, t.created_at, t.valid_until, t.last_used_on,
                       t.revoked_at is not null as revoked
                  from api_token t
                  join person p on p.id = t.created_by
                  left join person a on a.id = t.approved_by
                 where t.body = :body
                 order by t.created_at desc""")
                .param("body", body.digits())
                .query((rs, rowNumber) -> {
                    var created =
                            rs.getObject("created_at", OffsetDateTime.class).toInstant();
                    var until = rs.getObject("valid_until", LocalDate.class);
                    return new ApiTokenView(
                            rs.getObject("id", UUID.class),
                            rs.getString("name"),
                            rs.getString("display_name"),
                            rs.getString("approver"),
                            created,
                            until,
                            rs.getObject("last_used_on", LocalDate.class),
                            Validity.on(today, LocalDate.MIN, until, rs.getBoolean("revoked")));
                })
                .list();
    }

    /** Empty when there is no such token, or it ran out or was revoked. */
    Optional<OpenToken> find(String sha256) {
        return jdbc.sql("""
                select t.id, t.person_id, p.display_name, t.body, t.last_used_on, day.today
                  from api_token t
                  join person p on p.id = t.person_id
                 cross join (select (now() at time zone 'Europe/Brussels')::date as today) day
                 where t.sha256 = :sha256 and t.revoked_at is null and t.valid_until >= day.today""")
                .param("sha256", sha256)
                .query((rs, rowNumber) -> new OpenToken(
                        rs.getObject("id", UUID.class),
                        rs.getObject("person_id", UUID.class),
                        rs.getString("display_name"),
                        new EnterpriseNumber(rs.getString("body")),
                        rs.getObject("last_used_on", LocalDate.class),
                        rs.getObject("today", LocalDate.class)))
                .optional();
    }

    void used(UUID id, LocalDate today) {
        jdbc.sql("update api_token set last_used_on = :today where id = :id")
                .param("today", today)
                .param("id", id)
                .update();
    }

    void add(
            UUID id,
            UUID person,
            EnterpriseNumber body,
            String name,
            String sha256,
            LocalDate until,
            UUID createdBy,
            UUID approvedBy) {
        jdbc.sql("""
                insert into api_token (id, person_id, body, name, sha256, created_by, approved_by, valid_until)
                values (:id, :person, :body, :name, :sha256, :by, :approved, :until)""")
                .param("id", id)
                .param("person", person)
                .param("body", body.digits())
                .param("name", name)
                .param("sha256", sha256)
                .param("by", createdBy)
                .param("approved", approvedBy)
                .param("until", until)
                .update();
    }

    /** Empty when there is nothing to revoke here: unknown, of another body, or revoked already. */
    Optional<Revoked> revoke(EnterpriseNumber body, UUID id, UUID by) {
        return jdbc.sql("""
                update api_token set revoked_at = now(), revoked_by = :by
                 where body = :body and id = :id and revoked_at is null
                returning person_id, valid_until""")
                .param("by", by)
                .param("body", body.digits())
                .param("id", id)
                .query((rs, rowNumber) -> new Revoked(
                        rs.getObject("person_id", UUID.class), rs.getObject("valid_until", LocalDate.class)))
                .optional();
    }
}
