package be.protocolloket.publication.duty;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.rendition.PublicationDates;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each party published of each version, and what it still owes. */
@Repository
public class PublicationTable implements PublicationDates {

    private final JdbcClient jdbc;

    PublicationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the bodies' numbers. */
    public List<PublicationView> of(UUID versionId) {
        return jdbc.sql("select * from publication where version_id = :version order by body")
                .param("version", versionId)
                .query(PublicationTable::read)
                .list();
    }

    /** Which rendition the public may read: the full one once every party chose it, until then and otherwise the redacted one. */
    public RenditionKind publicKind(UUID versionId) {
        List<PublicationView> all = of(versionId);
        return !all.isEmpty() && all.stream().allMatch(one -> one.kind() == RenditionKind.FULL)
                ? RenditionKind.FULL
                : RenditionKind.REDACTED;
    }

    @Override
    public Map<EnterpriseNumber, LocalDate> publishedOn(UUID protocolId) {
        Map<EnterpriseNumber, LocalDate> days = new LinkedHashMap<>();
        jdbc.sql("""
                select body, max(published_on) as day from publication
                 where protocol_id = :protocol and state = 'PUBLISHED' group by body order by day, body
                """).param("protocol", protocolId).query(row -> {
            days.put(new EnterpriseNumber(row.getString("body")), row.getObject("day", LocalDate.class));
        });
        return days;
    }

    void due(UUID protocolId, UUID versionId, EnterpriseNumber body) {
        jdbc.sql("""
                insert into publication (protocol_id, version_id, body, state) values (:protocol, :version, :body, 'DUE')
                on conflict do nothing
                """)
                .param("protocol", protocolId)
                .param("version", versionId)
                .param("body", body.digits())
                .update();
    }

    /**
     * A publication from before this service, of a version whose duties were opened just now. Which file is there, nobody looked.
     *
     * @throws StaleStateException when the body owes none, or published already
     */
    void publishedBefore(UUID versionId, EnterpriseNumber body, String url, LocalDate on) {
        int rows = jdbc.sql("""
                update publication set state = 'PUBLISHED', url = :url, published_on = :on
                where version_id = :version and body = :body and state = 'DUE'
                """)
                .param("version", versionId)
                .param("body", body.digits())
                .param("url", url)
                .param("on", on)
                .update();
        StaleStateException.unlessOne(rows, "record that " + body + " published version " + versionId);
    }

    /**
     * @param due as it was read
     * @return false when it was not due any more
     */
    public boolean publish(PublicationView due, Rendition rendition, String url, UUID by) {
        return due.state().mayBecome(PublicationState.PUBLISHED)
                && jdbc.sql("""
                        update publication
                        set state = 'PUBLISHED', kind = :kind, url = :url, checked_sha256 = :hash, published_at = clock_timestamp(),
                            published_on = (clock_timestamp() at time zone 'Europe/Brussels')::date, published_by = :by
                        where version_id = :version and body = :body and state = :before
                        """)
                                .param("version", due.versionId())
                                .param("body", due.body().digits())
                                .param("before", due.state().name())
                                .param("kind", rendition.kind().name())
                                .param("url", url)
                                .param("hash", rendition.sha256())
                                .param("by", by)
                                .update()
                        == 1;
    }

    /**
     * What was published of earlier versions is of an older text from now on.
     *
     * @return what is still due of them
     */
    List<PublicationView> outdate(UUID protocolId, UUID newVersion) {
        jdbc.sql("""
                update publication set state = 'OUTDATED'
                 where protocol_id = :protocol and version_id <> :version and state = 'PUBLISHED'""").param("protocol", protocolId).param("version", newVersion).update();
        return jdbc.sql("""
                select * from publication where protocol_id = :protocol and version_id <> :version and state = 'DUE'""")
                .param("protocol", protocolId)
                .param("version", newVersion)
                .query(PublicationTable::read)
                .list();
    }

    /**
     * Row lock on the publications of all parties: whether one of them leaves names out decides which file the others may publish.
     *
     * @return in the order of the bodies' numbers
     */
    public List<PublicationView> lock(UUID versionId) {
        return jdbc.sql("select * from publication where version_id = :version order by body for update")
                .param("version", versionId)
                .query(PublicationTable::read)
                .list();
    }

    /** Whether a party may not publish this file in the register: it is the full one, and a party chose the redacted one. */
    public boolean holdsBack(UUID versionId, RenditionKind kind) {
        return kind == RenditionKind.FULL
                && of(versionId).stream().anyMatch(one -> one.kind() == RenditionKind.REDACTED);
    }

    private static PublicationView read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        @Nullable OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        return new PublicationView(
                row.getObject("protocol_id", UUID.class),
                row.getObject("version_id", UUID.class),
                new EnterpriseNumber(row.getString("body")),
                PublicationState.valueOf(row.getString("state")),
                kind == null ? null : RenditionKind.valueOf(kind),
                row.getString("url"),
                row.getString("checked_sha256"),
                at == null ? null : at.toInstant(),
                row.getObject("published_on", LocalDate.class));
    }
}
