package be.protocolloket.party.mandate;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Roles that one person may not have together at one body, on any day that both would run.
 *
 * <p>Two roles go with no other. A data protection officer may not draft, decide, sign, publish, handle cases, keep records or hand out roles where
 * the officer advises on just that: GDPR art. 38(6) forbids conflicts of interest, the list is ours. An administrator says who may act and so does
 * not act: each other role decides on something that binds the body or opens its data. A signatory signs, in person or by delegation; the governing
 * body approves first; a protocol manager says yes to a text for the body and appoints who signs it; a publisher chooses what the register shows; a
 * case worker decides which data about people leave; a records manager destroys data for good.
 */
@Repository
public class RoleConflicts {

    private static final Set<Role> DECIDING = EnumSet.complementOf(EnumSet.of(Role.BODY_ADMINISTRATOR, Role.DPO));

    private static final String OFFICER = "party.problem.dpo-conflict";
    private static final String ADMINISTRATOR = "party.problem.administrator-conflict";

    private final JdbcClient jdbc;

    RoleConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Key of the reason why the person may not have this role in the period; empty when nothing is against it. */
    public Optional<String> ofMandate(
            UUID person, Role role, EnterpriseNumber body, LocalDate from, @Nullable LocalDate until) {
        if (isOfficer(person, body, from, until)) {
            return Optional.of(OFFICER);
        }
        boolean mixed = role == Role.BODY_ADMINISTRATOR
                ? holds(person, DECIDING, body, from, until) || isDelegate(person, body, from, until)
                : DECIDING.contains(role) && holds(person, Set.of(Role.BODY_ADMINISTRATOR), body, from, until);
        return mixed ? Optional.of(ADMINISTRATOR) : Optional.empty();
    }

    /** The same for somebody who would sign for a signatory. */
    public Optional<String> ofDelegate(UUID person, EnterpriseNumber body, LocalDate from, @Nullable LocalDate until) {
        return ofMandate(person, Role.SIGNATORY, body, from, until);
    }

    /** The same for an officer: a person, or anybody whom the firm employs in the period. */
    public Optional<String> ofOfficer(
            @Nullable UUID firm,
            @Nullable UUID person,
            EnterpriseNumber body,
            LocalDate from,
            @Nullable LocalDate until) {
        boolean mixed = employed(firm, person, from, until).stream()
                .anyMatch(one ->
                        holds(one, EnumSet.allOf(Role.class), body, from, until) || isDelegate(one, body, from, until));
        return mixed ? Optional.of(OFFICER) : Optional.empty();
    }

    /** Whether the person is, or works in the period for, the officer. */
    public boolean isAmong(
            @Nullable UUID firm, @Nullable UUID person, UUID somebody, LocalDate from, @Nullable LocalDate until) {
        return employed(firm, person, from, until).contains(somebody);
    }

    private List<UUID> employed(@Nullable UUID firm, @Nullable UUID person, LocalDate from, @Nullable LocalDate until) {
        if (firm == null) {
            return person == null ? List.of() : List.of(person);
        }
        return jdbc.sql("""
                select person_id from firm_employee
                 where firm_id = :firm and period && daterange(:from::date, :until::date, '[]')""")
                .param("firm", firm)
                .param("from", from)
                .param("until", until)
                .query(UUID.class)
                .list();
    }

    /** Also in the employ of a firm that is officer, on a day when the employment, the firm's mandate and the period all run. */
    private boolean isOfficer(UUID person, EnterpriseNumber body, LocalDate from, @Nullable LocalDate until) {
        return exists("""
                select 1 from dpo_mandate d
                  left join firm_employee e on e.firm_id = d.firm_id and e.person_id = :person
                 where d.body = :body
                   and case when d.person_id = :person then d.period else d.period * e.period end && daterange(:from::date, :until::date, '[]')
                """, person, body, from, until, Set.of());
    }

    private boolean holds(
            UUID person, Collection<Role> roles, EnterpriseNumber body, LocalDate from, @Nullable LocalDate until) {
        return exists("""
                select 1 from mandate
                 where body = :body and person_id = :person and role = any(:roles) and withdrawn_at is null
                   and period && daterange(:from::date, :until::date, '[]')
                """, person, body, from, until, roles);
    }

    private boolean isDelegate(UUID person, EnterpriseNumber body, LocalDate from, @Nullable LocalDate until) {
        return exists("""
                select 1 from delegation
                 where body = :body and delegate_id = :person and revoked_at is null
                   and period && daterange(:from::date, :until::date, '[]')
                """, person, body, from, until, Set.of());
    }

    private boolean exists(
            String rows,
            UUID person,
            EnterpriseNumber body,
            LocalDate from,
            @Nullable LocalDate until,
            Collection<Role> roles) {
        return jdbc.sql("select exists(" + rows + ")")
                .param("person", person)
                .param("body", body.digits())
                .param("from", from)
                .param("until", until)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
