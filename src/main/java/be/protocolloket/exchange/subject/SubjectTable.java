package be.protocolloket.exchange.subject;

import be.protocolloket.exchange.SubjectSearch;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.SubjectRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The data subjects of cases, sealed, with the keyed hash by which they are found. */
@Repository
public class SubjectTable implements SubjectSearch {

    /** Ids of the cases that name {@code :hash}, as far as one of {@code :bodies} knows so. */
    public static final String KNOWN = """
            select s.case_id from case_subject s join exchange_case k on k.id = s.case_id
             where s.insz_hash = :hash
               and exists (select 1 from unnest(array[k.initiator, k.counterpart]) as b(body)
                            where b.body = any (:bodies)
                              and not exists (select 1 from erased_part e where e.case_id = k.id and e.body = b.body)
                              and (k.initiator = b.body
                                   or exists (select 1 from transfer t
                                               where t.case_id = k.id and t.discloser = b.body and t.state <> 'STOPPED')
                                   or exists (select 1 from transfer t join transfer_item i on i.transfer_id = t.id
                                               where t.case_id = k.id and t.receiver = b.body and t.state in ('SENT', 'RECEIVED')
                                                 and i.subject_id = s.id and i.include)))""";

    private final JdbcClient jdbc;

    SubjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(List<SubjectRow> subjects) {
        jdbc.sql("""
                insert into case_subject (id, case_id, number, role, insz_hash, sealed_identity, sealed_insz)
                select * from unnest(cast(:ids as uuid[]), cast(:cases as uuid[]), cast(:numbers as int[]), cast(:roles as text[]),
                                     cast(:hashes as text[]), cast(:identities as bytea[]), cast(:inszs as bytea[]))""")
                .param("ids", subjects.stream().map(SubjectRow::id).toArray(UUID[]::new))
                .param("cases", subjects.stream().map(SubjectRow::caseId).toArray(UUID[]::new))
                .param("numbers", subjects.stream().map(SubjectRow::number).toArray(Integer[]::new))
                .param("roles", subjects.stream().map(row -> row.role().name()).toArray(String[]::new))
                .param("hashes", subjects.stream().map(SubjectRow::inszHash).toArray(String[]::new))
                .param(
                        "identities",
                        subjects.stream().map(SubjectRow::sealedIdentity).toArray(byte[][]::new))
                .param("inszs", subjects.stream().map(SubjectRow::sealedInsz).toArray(byte[][]::new))
                .update();
    }

    /** Those whom the case is about now, in the order in which they were written down. */
    public List<SubjectRow> of(UUID caseId) {
        return jdbc.sql("select * from case_subject where case_id = :case and left_at is null order by number")
                .param("case", caseId)
                .query(SubjectTable::row)
                .list();
    }

    @Override
    public List<UUID> casesAbout(String inszHash, Collection<EnterpriseNumber> bodies) {
        return jdbc.sql("select c.id from exchange_case c where c.id in (" + KNOWN
                        + ") order by c.opened_at desc, c.id")
                .param("hash", inszHash)
                .param("bodies", EnterpriseNumber.digits(bodies))
                .query(UUID.class)
                .list();
    }

    /**
     * Of the given persons, those about whom a case is open that one of the bodies knows of, with the reference of the newest.
     *
     * @param except a case that does not count
     */
    public Map<String, OpenCase> openCases(
            Collection<String> inszHashes, @Nullable UUID except, Collection<EnterpriseNumber> bodies) {
        Map<String, OpenCase> references = new LinkedHashMap<>();
        jdbc.sql("""
                select h.hash, c.id, c.reference from unnest(cast(:hashes as text[])) as h(hash)
                 cross join lateral (select k.id, k.reference from exchange_case k where k.state = 'OPEN' and k.id in (%s)
                                        and k.id is distinct from cast(:except as uuid) order by k.opened_at desc limit 1) c""".formatted(KNOWN.replace(":hash", "h.hash") + " and s.left_at is null"))
                .param("except", except)
                .param("hashes", inszHashes.toArray(String[]::new))
                .param("bodies", EnterpriseNumber.digits(bodies))
                .query((row, number) -> references.put(
                        row.getString("hash"),
                        new OpenCase(row.getObject("id", UUID.class), row.getString("reference"))))
                .list();
        return references;
    }

    public record OpenCase(UUID id, String reference) {}

    /** Those about whom something was sent, whatever became of it. */
    public Set<UUID> sentAbout(UUID caseId) {
        return jdbc.sql("""
                select distinct i.subject_id from transfer_item i join transfer t on t.id = i.transfer_id
                 where t.case_id = :case and t.sent_at is not null and i.include""").param("case", caseId).query(UUID.class).set();
    }

    /** Whether somebody about whom this transfer told something was corrected since it was sent. */
    public boolean correctedSince(UUID transferId) {
        return jdbc.sql("""
                select exists (select 1 from transfer t join transfer_item i on i.transfer_id = t.id and i.include
                                 join case_subject s on s.id = i.subject_id
                                where t.id = :transfer and greatest(s.left_at, s.corrected_at) >= t.sent_at)""").param("transfer", transferId).query(Boolean.class).single();
    }

    /** Those whose data arrived, in their order; also who left the case since. */
    public List<UUID> arrived(UUID caseId) {
        return jdbc.sql("""
                select s.id from case_subject s
                 where s.case_id = :case and exists (select 1 from transfer_item i join transfer t on t.id = i.transfer_id
                                                      where i.subject_id = s.id and i.include and t.state = 'RECEIVED')
                 order by s.number""").param("case", caseId).query(UUID.class).list();
    }

    /** Also of those who left the case. */
    public int lastNumber(UUID caseId) {
        return jdbc.sql("select coalesce(max(number), 0) from case_subject where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }

    public void leave(UUID id) {
        jdbc.sql("update case_subject set left_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    /** Clears all numbers first: two people may have swapped theirs, and a number is unique within a case. */
    public void rewrite(List<SubjectRow> rows) {
        for (SubjectRow row : rows) {
            jdbc.sql("update case_subject set insz_hash = null, sealed_insz = null where id = :id")
                    .param("id", row.id())
                    .update();
        }
        for (SubjectRow row : rows) {
            jdbc.sql("""
                    update case_subject set role = :role, insz_hash = :hash, sealed_identity = :identity, sealed_insz = :insz,
                           corrected_at = clock_timestamp()
                     where id = :id""")
                    .param("role", row.role().name())
                    .param("hash", row.inszHash())
                    .param("identity", row.sealedIdentity())
                    .param("insz", row.sealedInsz(), Types.BINARY)
                    .param("id", row.id())
                    .update();
        }
    }

    /**
     * Empties what one of the two bodies could read of whom the case is about; the other still reads its own.
     *
     * @param initiators the part of the body that began the case
     */
    public void erase(UUID caseId, boolean initiators) {
        jdbc.sql(
                        initiators
                                ? "update case_subject set sealed_identity = '' where case_id = :case"
                                : "update case_subject set sealed_insz = '' where case_id = :case and sealed_insz is not null")
                .param("case", caseId)
                .update();
    }

    /** Whether this body erased what it wrote about the case. */
    boolean erasedFor(UUID caseId, EnterpriseNumber body) {
        return jdbc.sql("select exists (select 1 from erased_part where case_id = :case and body = :body)")
                .param("case", caseId)
                .param("body", body.digits())
                .query(Boolean.class)
                .single();
    }

    public void delete(UUID caseId) {
        jdbc.sql("delete from case_subject where case_id = :case")
                .param("case", caseId)
                .update();
    }

    private static SubjectRow row(ResultSet row, int number) throws SQLException {
        return new SubjectRow(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                SubjectRole.valueOf(row.getString("role")),
                row.getString("insz_hash"),
                row.getBytes("sealed_identity"),
                row.getBytes("sealed_insz"));
    }
}
