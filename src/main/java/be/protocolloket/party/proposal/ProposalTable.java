package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.delegation.DelegationDocument;
import be.protocolloket.party.mandate.NewPerson;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalTable {

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets nobody else propose or decide for the body before the end of the transaction: two approvals of which each is harmless could make a
     * conflict together.
     */
    void lock(EnterpriseNumber body) {
        jdbc.sql("select 1 from public_body where enterprise_number = :body for no key update")
                .param("body", body.digits())
                .query(Integer.class)
                .optional();
    }

    void add(
            UUID id,
            EnterpriseNumber body,
            Wanted wanted,
            @Nullable DelegationDocument paper,
            @Nullable KeptToken token,
            UUID by) {
        var newcomer = wanted.newcomer();
        var role = wanted.role();
        jdbc.sql("""
                insert into role_proposal (id, body, kind, person_id, new_username, new_name, new_hash, firm_id, role, function, mailbox,
                                           target_id, valid_from, valid_until, document, file_name, proposed_by)
                values (:id, :body, :kind, :person::uuid, :username, :name, :hash, :firm::uuid, :role, :function, :mailbox,
                        :target::uuid, :from::date, :until::date, :document::bytea, :fileName, :by)""")
                .param("id", id)
                .param("body", body.digits())
                .param("kind", wanted.kind().name())
                .param("person", wanted.personId())
                .param("username", newcomer == null ? null : newcomer.username())
                .param("name", token != null ? token.name() : newcomer == null ? null : newcomer.displayName())
                .param("hash", token != null ? token.sha256() : newcomer == null ? null : newcomer.passwordHash())
                .param("firm", wanted.firmId())
                .param("role", role == null ? null : role.name())
                .param("function", wanted.function())
                .param("mailbox", wanted.mailbox())
                .param("target", wanted.targetId())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("document", paper == null ? null : paper.content())
                .param("fileName", paper == null ? null : paper.fileName())
                .param("by", by)
                .update();
    }

    /** What a proposal keeps of a token; the hash goes with the decision. */
    record KeptToken(String name, String sha256) {}

    KeptToken token(UUID id) {
        return jdbc.sql(
                        "select new_name as name, new_hash as sha256 from role_proposal where id = :id and kind = 'TOKEN'")
                .param("id", id)
                .query(KeptToken.class)
                .single();
    }

    /** Whether somebody proposed already to end this mandate or delegation. */
    boolean endsAlready(UUID target) {
        return jdbc.sql("""
                select exists(select 1 from role_proposal
                               where target_id = :target and state = 'OPEN' and kind in ('MANDATE_END', 'DPO_MANDATE_END', 'DELEGATION_END'))""").param("target", target).query(Boolean.class).single();
    }

    Optional<RoleProposal> find(UUID id) {
        return jdbc.sql("select * from role_proposal where id = :id")
                .param("id", id)
                .query(ProposalTable::read)
                .optional();
    }

    Optional<DelegationDocument> document(UUID id) {
        return jdbc.sql("select file_name, document from role_proposal where id = :id and document is not null")
                .param("id", id)
                .query((row, number) -> {
                    byte[] content = row.getBytes("document");
                    return new DelegationDocument(row.getString("file_name"), content, Fingerprint.of(content));
                })
                .optional();
    }

    /**
     * @param by empty when the time ran out
     * @param result what was given or ended; empty unless approved
     */
    void decide(UUID id, ProposalState state, @Nullable UUID by, String reason, @Nullable UUID result) {
        int rows = jdbc.sql("""
                update role_proposal
                   set state = :state, decided_by = :by::uuid, decided_at = now(), reason = :reason, result_id = :result::uuid,
                       new_hash = null, document = null
                 where id = :id and state = :before""")
                .param("state", state.name())
                .param("by", by)
                .param("reason", reason)
                .param("result", result)
                .param("id", id)
                .param("before", ProposalState.OPEN.name())
                .update();
        StaleStateException.unlessOne(rows, "decide on proposal " + id);
    }

    /** Whether the person has, from a later day on, or would get by an open proposal, the same role and function at the body. */
    boolean follows(UUID person, EnterpriseNumber body, Wanted ended, LocalDate today) {
        return jdbc.sql("""
                select exists(select 1 from mandate
                               where person_id = :person and body = :body and role = :role and function = :function
                                 and withdrawn_at is null and valid_from > :today)
                    or exists(select 1 from role_proposal
                               where person_id = :person and body = :body and role = :role and function = :function
                                 and state = 'OPEN' and kind = 'MANDATE')""")
                .param("person", person)
                .param("body", body.digits())
                .param("role", ended.givenRole().name())
                .param("function", ended.function())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    private static RoleProposal read(ResultSet row, int number) throws SQLException {
        String username = row.getString("new_username");
        String role = row.getString("role");
        var wanted = new Wanted(
                ProposalKind.valueOf(row.getString("kind")),
                row.getObject("person_id", UUID.class),
                username == null
                        ? null
                        : new NewPerson(
                                username,
                                row.getString("new_name"),
                                Objects.requireNonNullElse(row.getString("new_hash"), "")),
                row.getObject("firm_id", UUID.class),
                role == null ? null : Role.valueOf(role),
                row.getString("function"),
                row.getString("mailbox"),
                row.getObject("target_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
        return new RoleProposal(
                row.getObject("id", UUID.class),
                new EnterpriseNumber(row.getString("body")),
                ProposalState.valueOf(row.getString("state")),
                wanted,
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class)
                        .atZoneSameInstant(DatabaseClock.ZONE)
                        .toLocalDate());
    }
}
