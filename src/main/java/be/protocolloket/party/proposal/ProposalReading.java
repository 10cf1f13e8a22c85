package be.protocolloket.party.proposal;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.delegation.DelegationDocument;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the people of a body see of its proposals. */
@Repository
public class ProposalReading {

    private static final String SELECT = """
            select r.id, r.body, r.kind, r.state, coalesce(p.display_name, r.new_name, f.name) as subject, r.new_username,
                   r.new_name is not null and exists(select 1 from person q join mandate m on m.person_id = q.id
                      where m.body = r.body and lower(q.display_name) = lower(r.new_name)) as namesake,
                   delegator.display_name as delegator, r.role, r.function, r.mailbox, r.valid_from, r.valid_until, r.file_name,
                   r.proposed_by, proposer.display_name as proposer,
                   coalesce(r.person_id = r.proposed_by, false) as of_proposer, r.proposed_at, decider.display_name as decider, r.decided_at, r.reason
              from role_proposal r
              join person proposer on proposer.id = r.proposed_by
              left join person decider on decider.id = r.decided_by
              left join person p on p.id = r.person_id
              left join firm f on f.id = r.firm_id
              left join mandate m on r.kind = 'DELEGATION' and m.id = r.target_id
              left join delegation d on r.kind = 'DELEGATION_END' and d.id = r.target_id
              left join person delegator on delegator.id = coalesce(m.person_id, d.delegator_id)
            """;

    private final JdbcClient jdbc;
    private final ProposalTable table;

    ProposalReading(JdbcClient jdbc, ProposalTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** @throws NotHereException when there is no such proposal, or the caller does not act for its body */
    public ProposalView require(Caller caller, UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(ProposalReading::read)
                .optional()
                .filter(found -> caller.actsFor(found.body()))
                .orElseThrow(NotHereException::new);
    }

    /** The open ones and those that ended without effect in the last thirty days; the newest first. The asker has checked the reader. */
    public List<ProposalView> recent(EnterpriseNumber body) {
        return jdbc.sql(SELECT + """
                 where r.body = :body
                   and (r.state = 'OPEN' or r.state <> 'APPROVED' and r.decided_at > now() - interval '30 days')
                 order by r.state <> 'OPEN', r.proposed_at desc""")
                .param("body", body.digits())
                .query(ProposalReading::read)
                .list();
    }

    /** Bodies of proposals; ids that are unknown are left out. */
    public Map<UUID, EnterpriseNumber> bodies(Collection<UUID> ids) {
        var found = new HashMap<UUID, EnterpriseNumber>();
        jdbc.sql("select id, body from role_proposal where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), new EnterpriseNumber(row.getString("body")));
                });
        return found;
    }

    /** What is proposed, by the ids of proposals; ids that are unknown are left out. */
    public Map<UUID, ProposalKind> kinds(Collection<UUID> ids) {
        var found = new HashMap<UUID, ProposalKind>();
        jdbc.sql("select id, kind from role_proposal where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), ProposalKind.valueOf(row.getString("kind")));
                });
        return found;
    }

    /**
     * Who gave the body's mandates and delegations, by their ids; what was there before proposals were asked for is absent.
     *
     * @param ended who ended them instead
     */
    public Map<UUID, Approval> approvals(EnterpriseNumber body, boolean ended) {
        var found = new HashMap<UUID, Approval>();
        jdbc.sql("""
                select r.result_id, proposer.display_name as proposer, approver.display_name as approver, r.decided_at
                  from role_proposal r
                  join person proposer on proposer.id = r.proposed_by
                  join person approver on approver.id = r.decided_by
                 where r.body = :body and r.state = 'APPROVED' and (r.kind in ('MANDATE_END', 'DPO_MANDATE_END', 'DELEGATION_END')) = :ended
                 order by r.decided_at""").param("body", body.digits()).param("ended", ended).query(row -> {
            found.put(
                    row.getObject("result_id", UUID.class),
                    new Approval(row.getString("proposer"), row.getString("approver"), day(row, "decided_at")));
        });
        return found;
    }

    /**
     * The paper of a delegation that is proposed for the body, for anybody who acts for it.
     *
     * @throws NotHereException to anybody else, and when there is none
     */
    public DelegationDocument document(Caller caller, EnterpriseNumber body, UUID id) {
        if (!require(caller, id).body().equals(body)) {
            throw new NotHereException();
        }
        return table.document(id).orElseThrow(NotHereException::new);
    }

    private static ProposalView read(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        return new ProposalView(
                row.getObject("id", UUID.class),
                new EnterpriseNumber(row.getString("body")),
                ProposalKind.valueOf(row.getString("kind")),
                ProposalState.valueOf(row.getString("state")),
                row.getString("subject"),
                row.getString("new_username"),
                row.getBoolean("namesake"),
                row.getString("delegator"),
                role == null ? null : Role.valueOf(role),
                row.getString("function"),
                row.getString("mailbox"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("file_name"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposer"),
                row.getBoolean("of_proposer"),
                day(row, "proposed_at"),
                row.getString("decider"),
                row.getObject("decided_at") == null ? null : day(row, "decided_at"),
                row.getString("reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(DatabaseClock.ZONE)
                .toLocalDate();
    }
}
