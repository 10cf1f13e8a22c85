package be.protocolloket.accountability.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.JsonNodeFactory;

/** The heads of the chains, and what is added behind them. */
@Repository
public class ChainTable {

    private final JdbcClient jdbc;

    ChainTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A head as found.
     *
     * @param now of the database, after waiting for whoever held the head
     */
    public record FoundHead(ChainHead head, byte[] seal, Instant now) {}

    /** Row lock on the head until the transaction ends: writers of one chain wait for each other. */
    Optional<FoundHead> hold(String chain) {
        return jdbc.sql("""
                with held as (select last_number, head_hash, seal from ledger_chain where chain = :chain for update)
                select last_number, head_hash, seal, clock_timestamp() as now from held""")
                .param("chain", chain)
                .query((rs, rowNumber) -> new FoundHead(
                        new ChainHead(chain, rs.getLong("last_number"), rs.getString("head_hash")),
                        rs.getBytes("seal"),
                        rs.getObject("now", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Does nothing when the chain exists, also when another transaction starts it at the same moment. */
    void begin(ChainHead start, byte[] seal) {
        jdbc.sql("""
                insert into ledger_chain (chain, last_number, head_hash, seal) values (:chain, 0, :hash, :seal)
                on conflict do nothing""")
                .param("chain", start.chain())
                .param("hash", start.hash())
                .param("seal", seal)
                .update();
    }

    /** The highest number among the entries themselves, whatever the head says. */
    Optional<ChainHead> lastEntry(String chain) {
        return jdbc.sql("select number, hash from ledger_entry where chain = :chain order by number desc limit 1")
                .param("chain", chain)
                .query((rs, rowNumber) -> new ChainHead(chain, rs.getLong("number"), rs.getString("hash")))
                .optional();
    }

    /** @throws IllegalStateException when the head did not move: then nothing may be told, so nothing may happen */
    void write(List<StoredEntry> entries, ChainHead head, byte[] seal) {
        var rows = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> rows.add(entry.row()));
        int moved = jdbc.sql("""
                with told as (
                    insert into ledger_entry (chain, number, at, kind, actor, body, counterpart, protocol_id, case_id,
                                              transfer_id, readers, details, previous, hash)
                    select chain, number, at, kind, actor, body, counterpart, protocol_id, case_id, transfer_id, readers,
                           details, previous, hash
                      from jsonb_populate_recordset(null::ledger_entry, :rows::jsonb))
                update ledger_chain set last_number = :number, head_hash = :hash, seal = :seal where chain = :chain""")
                .param("rows", rows.toString())
                .param("number", head.number())
                .param("hash", head.hash())
                .param("seal", seal)
                .param("chain", head.chain())
                .update();
        if (moved != 1) {
            throw new IllegalStateException("the ledger was not written");
        }
    }
}
