package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.record.KeptFilter.Show;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the kept files of some bodies. */
@Repository
public class KeptFileSearch {

    private static final String HELD =
            "exists (select 1 from legal_hold h where h.file_id = f.id and h.lifted_at is null)";
    private static final String TODAY = "(clock_timestamp() at time zone 'Europe/Brussels')::date";

    private static final String NARROWED = """
            (f.body in (:bodies) or f.kind = 'OWN' and f.counterpart in (:bodies)) and f.state <> 'RETURNED'
              and (cast(:body as text) is null or f.body = :body or f.kind = 'OWN' and f.counterpart = :body)
              and (cast(:protocol as uuid) is null or f.protocol_id = :protocol)
            """;

    private final JdbcClient jdbc;

    KeptFileSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public KeptPage page(Collection<EnterpriseNumber> answerable, KeptFilter filter) {
        Map<Show, Long> counts = new EnumMap<>(Show.class);
        if (answerable.isEmpty()) {
            return new KeptPage(List.of(), 0, counts);
        }
        for (Show show : Show.values()) {
            counts.put(
                    show,
                    bound("select count(*) from kept_file f where " + NARROWED + part(show), answerable, filter)
                            .query(Long.class)
                            .single());
        }
        List<KeptFile> files = bound(
                        KeptFileTable.SELECT + " where " + NARROWED + part(filter.show())
                                + " order by f.erased_at desc nulls first, f.due_on nulls last, f.id limit :size offset :skip",
                        answerable,
                        filter)
                .param("size", filter.size())
                .param("skip", (filter.page() - 1L) * filter.size())
                .query(KeptFileTable::read)
                .list();
        return new KeptPage(files, counts.getOrDefault(filter.show(), 0L), counts);
    }

    private JdbcClient.StatementSpec bound(String sql, Collection<EnterpriseNumber> answerable, KeptFilter filter) {
        return jdbc.sql(sql)
                .param(
                        "bodies",
                        answerable.stream().map(EnterpriseNumber::digits).toList())
                .param("body", filter.body() == null ? null : filter.body().digits())
                .param("protocol", filter.protocolId());
    }

    private static String part(Show show) {
        return switch (show) {
            case OPEN ->
                " and (f.state in ('DECIDE', 'DUE', 'PROPOSED') or f.state = 'WAITING' and f.due_on <= " + TODAY
                        + " and not " + HELD + ")";
            case WAITING ->
                " and f.state = 'WAITING' and (f.due_on is null or f.due_on > " + TODAY + ") and not " + HELD;
            case HELD -> " and f.state <> 'ERASED' and " + HELD;
            case ERASED -> " and f.state = 'ERASED'";
            case ALL -> "";
        };
    }
}
