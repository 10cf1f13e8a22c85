package be.protocolloket.protocol.version;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TimelineTable implements Timeline {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    TimelineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(
            UUID protocolId,
            String kind,
            @Nullable EnterpriseNumber party,
            @Nullable UUID personId,
            Map<String, String> details) {
        jdbc.sql("""
                insert into timeline_entry (protocol_id, kind, body, person_id, details)
                values (:protocol, :kind, :body, :person::uuid, :details::jsonb)""")
                .param("protocol", protocolId)
                .param("kind", kind)
                .param("body", party == null ? null : party.digits())
                .param("person", personId)
                .param("details", JSON.writeValueAsString(details))
                .update();
    }

    @Override
    public List<TimelineEntry> of(UUID protocolId) {
        return jdbc.sql("select * from timeline_entry where protocol_id = :id order by id")
                .param("id", protocolId)
                .query(TimelineTable::entry)
                .list();
    }

    private static TimelineEntry entry(ResultSet rs, int row) throws SQLException {
        var body = rs.getString("body");
        return new TimelineEntry(
                rs.getObject("protocol_id", UUID.class),
                rs.getString("kind"),
                rs.getObject("happened_at", OffsetDateTime.class).toInstant(),
                body == null ? null : new EnterpriseNumber(body),
                rs.getObject("person_id", UUID.class),
                JSON.readValue(rs.getString("details"), DETAILS));
    }
}
