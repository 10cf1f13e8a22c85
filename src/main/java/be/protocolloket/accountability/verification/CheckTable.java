package be.protocolloket.accountability.verification;

import be.protocolloket.accountability.ledger.ChainHead;
import be.protocolloket.accountability.ledger.ChainTable;
import be.protocolloket.accountability.ledger.EntryTable;
import be.protocolloket.accountability.ledger.StoredEntry;
import be.protocolloket.party.EnterpriseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a check reads, and what it found. */
@Repository
class CheckTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    CheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every chain that has a head, entries, or a witness. */
    List<String> chains() {
        return jdbc.sql("""
                select chain from ledger_chain union select chain from ledger_entry
                union select h ->> 'chain' from ledger_entry e, jsonb_array_elements(e.details -> 'heads') h
                       where e.chain = 'house' and e.kind = 'WITNESSED'
                order by 1""").query(String.class).list();
    }

    /** The chains of which one of the bodies may read an entry. */
    List<String> chainsOf(Collection<EnterpriseNumber> bodies) {
        return jdbc.sql("select distinct chain from ledger_entry where readers && cast(:bodies as text[])")
                .param("bodies", EntryTable.digits(bodies))
                .query(String.class)
                .list();
    }

    /** In the order of their numbers, a few at a time; needs a transaction. */
    void each(String chain, Consumer<StoredEntry> reader) {
        jdbc.sql("select * from ledger_entry where chain = :chain order by number")
                .withFetchSize(500)
                .param("chain", chain)
                .query(rs -> {
                    reader.accept(entry(rs));
                });
    }

    Optional<ChainTable.FoundHead> head(String chain) {
        return jdbc.sql(
                        "select last_number, head_hash, seal, clock_timestamp() as now from ledger_chain where chain = :chain")
                .param("chain", chain)
                .query((rs, rowNumber) -> new ChainTable.FoundHead(
                        new ChainHead(chain, rs.getLong("last_number"), rs.getString("head_hash")),
                        rs.getBytes("seal"),
                        rs.getObject("now", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Witnessed heads whose entry is missing or different now. */
    List<ChainHead> contradicted(String chain) {
        return jdbc.sql("""
                select (h ->> 'number')::bigint as number, h ->> 'hash' as hash
                  from ledger_entry w, jsonb_array_elements(w.details -> 'heads') h
                 where w.chain = 'house' and w.kind = 'WITNESSED' and h ->> 'chain' = :chain
                   and not exists (select 1 from ledger_entry e
                                    where e.chain = :chain and e.number = (h ->> 'number')::bigint and e.hash = h ->> 'hash')
                 order by 1""")
                .param("chain", chain)
                .query((rs, rowNumber) -> new ChainHead(chain, rs.getLong("number"), rs.getString("hash")))
                .list();
    }

    /** Heads that moved since they were witnessed last. */
    List<ChainHead> unwitnessed() {
        return jdbc.sql("""
                select c.chain, c.last_number, c.head_hash from ledger_chain c
                 where c.chain <> 'house' and c.last_number > coalesce((
                        select max((h ->> 'number')::bigint)
                          from ledger_entry w, jsonb_array_elements(w.details -> 'heads') h
                         where w.chain = 'house' and w.kind = 'WITNESSED' and h ->> 'chain' = c.chain), 0)
                 order by c.chain""")
                .query((rs, rowNumber) ->
                        new ChainHead(rs.getString("chain"), rs.getLong("last_number"), rs.getString("head_hash")))
                .list();
    }

    /** Advisory lock until the transaction ends: only one node makes the check of a day. */
    boolean due() {
        return jdbc.sql("""
                select pg_try_advisory_xact_lock(hashtext('ledger_check'))
                   and not exists (select 1 from ledger_check where at > clock_timestamp() - interval '23 hours')""").query(Boolean.class).single();
    }

    void add(ChainReport report) {
        jdbc.sql("insert into ledger_check (chains, entries, faults) values (:chains, :entries, :faults::jsonb)")
                .param("chains", report.chains())
                .param("entries", report.entries())
                .param("faults", JSON.writeValueAsString(report.faults()))
                .update();
    }

    Optional<ChainReport> newest() {
        return jdbc.sql("select at, chains, entries, faults from ledger_check order by at desc limit 1")
                .query((rs, rowNumber) -> new ChainReport(
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        rs.getInt("chains"),
                        rs.getLong("entries"),
                        List.of(JSON.readValue(rs.getString("faults"), ChainFault[].class))))
                .optional();
    }

    private static StoredEntry entry(ResultSet rs) throws SQLException {
        return new StoredEntry(
                rs.getString("chain"),
                rs.getLong("number"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getString("kind"),
                rs.getObject("actor", UUID.class),
                rs.getString("body"),
                rs.getString("counterpart"),
                rs.getObject("protocol_id", UUID.class),
                rs.getObject("case_id", UUID.class),
                rs.getObject("transfer_id", UUID.class),
                Arrays.asList((String[]) rs.getArray("readers").getArray()),
                JSON.readTree(rs.getString("details")),
                rs.getString("previous"),
                rs.getString("hash"));
    }
}
