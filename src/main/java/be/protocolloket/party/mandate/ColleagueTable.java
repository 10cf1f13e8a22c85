package be.protocolloket.party.mandate;

import be.protocolloket.party.Colleagues;
import be.protocolloket.party.GroupId;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ColleagueTable implements Colleagues {

    private static final String QUERY = """
            select distinct p.id, p.display_name
              from groups_on(:day) g
              join person p on p.id = g.person_id
              join account a on a.person_id = p.id and a.enabled
             where g.role = :role and g.body = :body and g.named is not distinct from cast(:named as uuid)
             order by p.display_name, p.id""";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    ColleagueTable(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, String> holding(Collection<String> groupIds) {
        return holdingOn(groupIds, clock.today());
    }

    @Override
    public Map<UUID, String> holdingOn(Collection<String> groupIds, LocalDate day) {
        Map<UUID, String> found = new LinkedHashMap<>();
        for (String value : groupIds) {
            GroupId group = GroupId.parse(value);
            jdbc.sql(QUERY)
                    .param("day", day)
                    .param("role", group.role().name())
                    .param("body", group.body().digits())
                    .param("named", group.person())
                    .query(row -> {
                        found.put(row.getObject("id", UUID.class), row.getString("display_name"));
                    });
        }
        return found;
    }
}
