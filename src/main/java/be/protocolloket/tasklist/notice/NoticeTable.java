package be.protocolloket.tasklist.notice;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class NoticeTable implements Notices {

    private final JdbcClient jdbc;

    private final ApplicationEventPublisher events;

    NoticeTable(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public void addExcept(
            Set<UUID> notFor,
            UUID protocolId,
            @Nullable UUID caseId,
            Collection<String> groups,
            NoticeKind kind,
            String messageKey,
            Map<String, String> args) {
        for (String group : groups) {
            jdbc.sql("""
                    insert into notice (protocol_id, case_id, group_id, kind, message_key, args, not_for)
                    values (:protocol, :case, :group, :kind, :key, :args, :except) on conflict do nothing
                    """)
                    .param("except", notFor.toArray(UUID[]::new))
                    .param("protocol", protocolId)
                    .param("case", caseId, Types.OTHER)
                    .param("group", group)
                    .param("kind", kind.name())
                    .param("key", messageKey)
                    .param("args", args.values().toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public List<NoticeView> of(Caller caller) {
        return jdbc.sql("""
                select * from (
                  select distinct on (protocol_id, case_id, kind, message_key, args) * from notice
                  where dismissed_at is null and group_id in (:groups) and :person <> all (not_for)
                  order by protocol_id, case_id, kind, message_key, args, created_at desc
                ) each_once order by created_at desc, id limit 50
                """)
                .param("groups", groups(caller))
                .param("person", caller.personId())
                .query(NoticeTable::read)
                .list();
    }

    /** What a colleague put aside already stays so. Throws {@link NotHereException} when it is not for the caller's groups. */
    public void dismiss(UUID id, Caller caller) {
        if (!isFor(id, caller)) {
            throw new NotHereException();
        }
        int put = jdbc.sql("""
                update notice n set dismissed_at = clock_timestamp(), dismissed_by = :person
                from notice same
                where same.id = :id and same.group_id in (:groups) and n.dismissed_at is null and n.group_id in (:groups)
                  and n.case_id is not distinct from same.case_id and (n.protocol_id, n.kind, n.message_key, n.args) = (same.protocol_id, same.kind, same.message_key, same.args)
                """)
                .param("id", id)
                .param("groups", groups(caller))
                .param("person", caller.personId())
                .update();
        find(id).filter(notice -> put > 0 && notice.kind() == NoticeKind.ACKNOWLEDGE)
                .ifPresent(notice -> events.publishEvent(new NoticeAcknowledged(
                        notice.protocolId(), notice.messageKey(), notice.args(), caller.personId())));
    }

    private Optional<NoticeView> find(UUID id) {
        return jdbc.sql("select * from notice where id = :id")
                .param("id", id)
                .query(NoticeTable::read)
                .optional();
    }

    private boolean isFor(UUID id, Caller caller) {
        return jdbc.sql("select count(*) from notice where id = :id and group_id in (:groups)")
                        .param("id", id)
                        .param("groups", groups(caller))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Set<String> groups(Caller caller) {
        return caller.groupIds().isEmpty() ? Set.of("") : caller.groupIds();
    }

    private static NoticeView read(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getObject("protocol_id", UUID.class),
                row.getObject("case_id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("message_key"),
                Arrays.asList((String[]) row.getArray("args").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
