package be.protocolloket.accountability.ledger;

import be.protocolloket.party.EnterpriseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The entries, to read. */
@Repository
public class EntryTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The body that opened a case and the other one. */
    public Optional<List<EnterpriseNumber>> bodiesOf(UUID caseId) {
        return jdbc.sql("select body, counterpart from ledger_entry where case_id = :case and kind = 'CASE_OPENED'")
                .param("case", caseId)
                .query((rs, rowNumber) -> List.of(
                        new EnterpriseNumber(rs.getString("body")), new EnterpriseNumber(rs.getString("counterpart"))))
                .optional();
    }

    /**
     * Newest first, as far as one of the bodies may read it; who acted for another body is left out. Earlier releases named the other body as a
     * reader of looks, of informing and of erasing; those are left out too.
     */
    public LedgerPage page(LedgerFilter filter, Collection<EnterpriseNumber> bodies) {
        var rows = jdbc.sql("""
                select e.*, count(*) over () as total, coalesce(e.body = any (:bodies), false) as own
                  from ledger_entry e
                 where e.readers && cast(:bodies as text[])
                   and (coalesce(e.body = any (:bodies), true)
                        or e.kind not in ('SUBJECT_INFORMED', 'SUBJECT_EXEMPTED', 'DATA_ERASED')
                           and (e.kind <> 'DATA_READ' or e.details ->> 'purpose' = 'ACKNOWLEDGE'))
                   and (:protocol::uuid is null or e.protocol_id = :protocol)
                   and (:case::uuid is null or e.case_id = :case)
                   and (:kind::text is null or e.kind = :kind)
                   and (:actor::uuid is null or e.actor = :actor and e.body = any (:bodies))
                   and (:from::date is null or e.at >= :from::date::timestamp at time zone 'Europe/Brussels')
                   and (:until::date is null or e.at < (:until::date + 1)::timestamp at time zone 'Europe/Brussels')
                 order by e.at desc, e.chain, e.number desc limit :size offset :offset""")
                .param("bodies", digits(bodies))
                .param("protocol", filter.protocolId())
                .param("case", filter.caseId())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("actor", filter.actor())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("size", filter.size())
                .param("offset", (filter.page() - 1L) * filter.size())
                .query((rs, rowNumber) -> Map.entry(entry(rs), rs.getLong("total")))
                .list();
        if (rows.isEmpty() && filter.page() > 1) {
            return new LedgerPage(List.of(), page(filter.at(1, 1), bodies).total());
        }
        return new LedgerPage(
                rows.stream().map(Map.Entry::getKey).toList(),
                rows.isEmpty() ? 0 : rows.get(0).getValue());
    }

    /** Who acted for one of the bodies. */
    Set<UUID> actors(Collection<EnterpriseNumber> bodies) {
        return new HashSet<>(
                jdbc.sql("""
                select distinct actor from ledger_entry
                 where readers && cast(:bodies as text[]) and body = any (:bodies) and actor is not null""").param("bodies", digits(bodies)).query(UUID.class).list());
    }

    public static String[] digits(Collection<EnterpriseNumber> bodies) {
        return bodies.stream().map(EnterpriseNumber::digits).toArray(String[]::new);
    }

    private static LedgerEntry entry(ResultSet rs) throws SQLException {
        return new LedgerEntry(
                rs.getString("chain"),
                rs.getLong("number"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                EntryKind.valueOf(rs.getString("kind")),
                rs.getBoolean("own") ? rs.getObject("actor", UUID.class) : null,
                number(rs.getString("body")),
                number(rs.getString("counterpart")),
                rs.getObject("protocol_id", UUID.class),
                rs.getObject("case_id", UUID.class),
                rs.getObject("transfer_id", UUID.class),
                JSON.readTree(rs.getString("details")),
                rs.getString("hash"));
    }

    private static @Nullable EnterpriseNumber number(@Nullable String digits) {
        return digits == null ? null : new EnterpriseNumber(digits);
    }
}
