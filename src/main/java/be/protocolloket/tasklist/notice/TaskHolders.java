package be.protocolloket.tasklist.notice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which groups have, or had, a task in a protocol or a case, so that its end can be told to them. Asked in the transaction that ended it. */
@Repository
public class TaskHolders {

    /** What the group has to do with the tasks; the first that is true of it. */
    public enum Share {
        /** Its task went away in this transaction, and nobody finished it. */
        FELL_AWAY,
        /** One of its people finished a task. */
        DONE,
        /** It has a task that stays, or had one that went away earlier. */
        HAD
    }

    /** Those whose act ended a case. */
    public record Finishing(Set<UUID> people, Set<String> groups) {}

    private static final String SHARES = """
            select group_id, min(share) as share from (
              select group_id, 2 as share from open_task where %1$s
              union all
              select unnest(groups), case when person_id is not null then 1 when ended_at >= now() then 0 else 2 end
                from done_task where %1$s
            ) each_task group by group_id order by group_id
            """;

    private final JdbcClient jdbc;

    TaskHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By group id; tasks of cases under the protocol do not count. */
    public Map<String, Share> ofProtocol(UUID protocolId) {
        return shares("protocol_id = :id and case_id is null", protocolId);
    }

    /** By group id. */
    public Map<String, Share> ofCase(UUID caseId) {
        return shares("case_id = :id", caseId);
    }

    /** Who finished a task of the case in this transaction, and the groups of that task. */
    public Finishing finishing(UUID caseId) {
        Set<UUID> people = new HashSet<>();
        Set<String> groups = new HashSet<>();
        jdbc.sql("""
                select person_id, unnest(groups) as group_id from done_task
                 where case_id = :id and person_id is not null and ended_at >= now()
                """)
                .param("id", caseId)
                .query((row, number) ->
                        people.add(row.getObject("person_id", UUID.class)) | groups.add(row.getString("group_id")))
                .list();
        return new Finishing(people, groups);
    }

    private Map<String, Share> shares(String of, UUID id) {
        Map<String, Share> shares = new LinkedHashMap<>();
        jdbc.sql(SHARES.formatted(of))
                .param("id", id)
                .query((row, number) -> shares.put(row.getString("group_id"), Share.values()[row.getInt("share")]))
                .list();
        return shares;
    }
}
