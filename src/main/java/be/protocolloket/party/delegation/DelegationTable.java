package be.protocolloket.party.delegation;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.event.DelegationChanged;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.mandate.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DelegationTable {

    private final JdbcClient jdbc;

    DelegationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DelegationView> of(EnterpriseNumber body, LocalDate day) {
        return jdbc.sql("""
                select d.id, delegator.display_name as delegator_name, delegate.display_name as delegate_name, d.function,
                       d.valid_from, d.valid_until, d.file_name, d.revoked_at is not null as revoked
                  from delegation d
                  join person delegator on delegator.id = d.delegator_id
                  join person delegate on delegate.id = d.delegate_id
                 where d.body = :body
                 order by d.valid_from desc, delegate.display_name""")
                .param("body", body.digits())
                .query((rs, rowNumber) -> {
                    var from = rs.getObject("valid_from", LocalDate.class);
                    var until = rs.getObject("valid_until", LocalDate.class);
                    return new DelegationView(
                            rs.getObject("id", UUID.class),
                            rs.getString("delegator_name"),
                            rs.getString("delegate_name"),
                            rs.getString("function"),
                            from,
                            until,
                            rs.getString("file_name"),
                            Validity.on(day, from, until, rs.getBoolean("revoked")));
                })
                .list();
    }

    Optional<DelegationDocument> document(EnterpriseNumber body, UUID id) {
        return jdbc.sql("select file_name, document, document_sha256 from delegation where body = :body and id = :id")
                .param("body", body.digits())
                .param("id", id)
                .query((rs, rowNumber) -> new DelegationDocument(
                        rs.getString("file_name"), rs.getBytes("document"), rs.getString("document_sha256")))
                .optional();
    }

    public void add(
            UUID id,
            MandateView mandate,
            EnterpriseNumber body,
            UUID delegate,
            LocalDate from,
            LocalDate until,
            DelegationDocument document,
            @Nullable UUID by) {
        jdbc.sql("""
                insert into delegation (id, body, delegator_id, delegate_id, function, valid_from, valid_until,
                                        document, file_name, document_sha256, registered_by)
                values (:id, :body, :delegator, :delegate, :function, :from, :until,
                        :document, :fileName, :sha256, :by::uuid)
                on conflict (id) do nothing""")
                .param("id", id)
                .param("body", body.digits())
                .param("delegator", mandate.personId())
                .param("delegate", delegate)
                .param("function", mandate.function())
                .param("from", from)
                .param("until", until)
                .param("document", document.content())
                .param("fileName", document.fileName())
                .param("sha256", document.sha256())
                .param("by", by)
                .update();
    }

    /** Whether the same delegation was given for any day of the period. */
    public boolean overlaps(
            MandateView mandate, EnterpriseNumber body, UUID delegate, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select exists(select 1 from delegation
                               where body = :body and delegator_id = :delegator and delegate_id = :delegate
                                 and function = :function and revoked_at is null
                                 and period && daterange(:from::date, :until::date, '[]'))""")
                .param("body", body.digits())
                .param("delegator", mandate.personId())
                .param("delegate", delegate)
                .param("function", mandate.function())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    /** Who may sign by a delegation that was not revoked. */
    public Optional<UUID> delegate(EnterpriseNumber body, UUID id) {
        return jdbc.sql("select delegate_id from delegation where body = :body and id = :id and revoked_at is null")
                .param("body", body.digits())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Empty when there is nothing to revoke here: unknown, of another body, or revoked already. */
    public Optional<DelegationChanged> revoke(EnterpriseNumber body, UUID id, UUID by, UUID proposedBy) {
        return jdbc.sql("""
                update delegation set revoked_at = now(), revoked_by = :by
                 where body = :body and id = :id and revoked_at is null
                returning delegator_id, delegate_id, valid_from, valid_until, document_sha256""")
                .param("by", proposedBy)
                .param("body", body.digits())
                .param("id", id)
                .query((rs, rowNumber) -> new DelegationChanged(
                        id,
                        body,
                        rs.getObject("delegator_id", UUID.class),
                        rs.getObject("delegate_id", UUID.class),
                        MandateChanged.Change.WITHDRAWN,
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class),
                        rs.getString("document_sha256"),
                        by,
                        proposedBy))
                .optional();
    }
}
