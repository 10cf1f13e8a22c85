package be.protocolloket.party.mandate;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A data protection officer may not draft, sign or publish what the officer advises on (GDPR art. 38(6)). */
@Repository
public class DpoConflicts {

    static final Set<Role> ROLES = Set.of(Role.PROTOCOL_MANAGER, Role.SIGNATORY, Role.PUBLISHER);

    private final JdbcClient jdbc;

    DpoConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the person is the body's officer, alone or in a firm's employ, on any day of the period. */
    public boolean isOfficer(UUID person, EnterpriseNumber body, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                select exists(select 1
                                from dpo_mandate d
                                left join firm_employee e on e.firm_id = d.firm_id and e.period && d.period
                               where d.body = :body and d.period && daterange(:from::date, :until::date, '[]')
                                 and :person in (d.person_id, e.person_id))""")
                .param("body", body.digits())
                .param("from", from)
                .param("until", until)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Whether the person, or anybody in the firm's employ, drafts, signs (also for another) or publishes for the body in the period. */
    boolean holdsConflictingMandate(
            @Nullable UUID firm,
            @Nullable UUID person,
            EnterpriseNumber body,
            LocalDate from,
            @Nullable LocalDate until) {
        return jdbc.sql("""
                select exists(select 1
                                from mandate m
                                left join firm_employee e on e.person_id = m.person_id and e.firm_id = :firm::uuid
                               where m.body = :body and m.role in (:roles) and m.withdrawn_at is null
                                 and m.period && daterange(:from::date, :until::date, '[]')
                                 and (m.person_id = :person::uuid or e.period && m.period))
                    or exists(select 1
                                from delegation d
                                left join firm_employee e on e.person_id = d.delegate_id and e.firm_id = :firm::uuid
                               where d.body = :body and d.revoked_at is null
                                 and d.period && daterange(:from::date, :until::date, '[]')
                                 and (d.delegate_id = :person::uuid or e.period && d.period))""")
                .param("firm", firm)
                .param("person", person)
                .param("body", body.digits())
                .param("roles", ROLES.stream().map(Role::name).toList())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }
}
