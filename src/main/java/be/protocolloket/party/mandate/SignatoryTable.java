package be.protocolloket.party.mandate;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatories;
import be.protocolloket.party.Signatory;
import be.protocolloket.party.SigningAuthorities;
import be.protocolloket.party.SigningAuthority;
import be.protocolloket.workflow.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SignatoryTable implements Signatories, SigningAuthorities {

    private static final String RUNNING = """
            select m.id, m.person_id, p.display_name, m.function, m.valid_from, m.registered_by is null as by_operator,
                   r.proposed_by, r.decided_by, r.decided_at
              from mandate m
              join person p on p.id = m.person_id
              left join role_proposal r on r.body = m.body and r.result_id = m.id and r.kind = 'MANDATE' and r.state = 'APPROVED'
             where m.body = :body and m.role = 'SIGNATORY' and m.period @> :day::date and m.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    SignatoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Signatory> of(EnterpriseNumber body, LocalDate day) {
        return jdbc.sql(RUNNING + " order by m.function, p.display_name, m.id")
                .param("body", body.digits())
                .param("day", day)
                .query(SignatoryTable::row)
                .list();
    }

    /** An administrator's proposal, and before proposals the administrator's own act, leaves a name; configuration has none. */
    @Override
    public boolean byOperator(UUID mandateId) {
        return jdbc.sql("select exists(select 1 from mandate where id = :id and registered_by is null)")
                .param("id", mandateId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<SigningAuthority> of(
            Caller caller, EnterpriseNumber body, UUID signatoryPersonId, @Nullable UUID mandateId, LocalDate day) {
        var mandate = of(body, day).stream()
                .filter(signatory -> signatory.personId().equals(signatoryPersonId))
                .filter(signatory -> mandateId == null || signatory.mandateId().equals(mandateId))
                .toList();
        if (caller.personId().equals(signatoryPersonId)) {
            return mandate.stream().findFirst().map(own -> new SigningAuthority(null, null, own.function()));
        }
        return mandate.stream()
                .flatMap(delegator -> delegated(caller.personId(), body, delegator, day).stream())
                .findFirst();
    }

    private Optional<SigningAuthority> delegated(
            UUID delegate, EnterpriseNumber body, Signatory delegator, LocalDate day) {
        return jdbc.sql("""
                select id from delegation
                 where body = :body and delegator_id = :delegator and delegate_id = :delegate and function = :function
                   and period @> :day::date and revoked_at is null
                 order by valid_from limit 1""")
                .param("body", body.digits())
                .param("delegator", delegator.personId())
                .param("delegate", delegate)
                .param("function", delegator.function())
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(id -> new SigningAuthority(delegator.personId(), id, delegator.function()));
    }

    private static Signatory row(ResultSet row, int number) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Signatory(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("display_name"),
                row.getString("function"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("by_operator"),
                row.getObject("proposed_by", UUID.class),
                row.getObject("decided_by", UUID.class),
                decided == null
                        ? null
                        : decided.atZoneSameInstant(DatabaseClock.ZONE).toLocalDate());
    }
}
