package be.protocolloket.exchange;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.SubjectRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The data subjects of cases, sealed, with the keyed hash by which they are found. */
@Repository
class SubjectTable implements SubjectSearch {

    /** Ids of the cases that name {@code :hash}, as far as one of {@code :bodies} knows so. */
    static final String KNOWN = """
            select s.case_id from case_subject s join exchange_case k on k.id = s.case_id
             where s.insz_hash = :hash
               and (k.initiator = any (:bodies)
                    or exists (select 1 from transfer t where t.case_id = k.id and t.discloser = any (:bodies) and t.state <> 'STOPPED')
                    or exists (select 1 from transfer t join transfer_item i on i.transfer_id = t.id
                                where t.case_id = k.id and t.receiver = any (:bodies) and t.state in ('SENT', 'RECEIVED')
                                  and i.subject_id = s.id and i.include))""";

    private final JdbcClient jdbc;

    SubjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<SubjectRow> subjects) {
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

    /** In the order in which they were written down. */
    List<SubjectRow> of(UUID caseId) {
        return jdbc.sql("select * from case_subject where case_id = :case order by number")
                .param("case", caseId)
                .query(SubjectTable::row)
                .list();
    }

    @Override
    public List<UUID> casesAbout(String inszHash, Collection<EnterpriseNumber> bodies) {
        return jdbc.sql("select c.id from exchange_case c where c.id in (" + KNOWN
                        + ") order by c.opened_at desc, c.id")
                .param("hash", inszHash)
                .param("bodies", CaseTable.digits(bodies))
                .query(UUID.class)
                .list();
    }

    /** Of the given persons, those about whom a case is open that one of the bodies knows of, with the reference of the newest. */
    Map<String, OpenCase> openCases(Collection<String> inszHashes, Collection<EnterpriseNumber> bodies) {
        Map<String, OpenCase> references = new LinkedHashMap<>();
        jdbc.sql("""
                select h.hash, c.id, c.reference from unnest(cast(:hashes as text[])) as h(hash)
                 cross join lateral (select k.id, k.reference from exchange_case k where k.state = 'OPEN' and k.id in (%s)
                                      order by k.opened_at desc limit 1) c""".formatted(KNOWN.replace(":hash", "h.hash")))
                .param("hashes", inszHashes.toArray(String[]::new))
                .param("bodies", CaseTable.digits(bodies))
                .query((row, number) -> references.put(
                        row.getString("hash"),
                        new OpenCase(row.getObject("id", UUID.class), row.getString("reference"))))
                .list();
        return references;
    }

    record OpenCase(UUID id, String reference) {}

    void delete(UUID caseId) {
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
