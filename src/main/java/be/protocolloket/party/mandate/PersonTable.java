package be.protocolloket.party.mandate;

import be.protocolloket.party.People;
import be.protocolloket.workflow.NotHereException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PersonTable implements People {

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String displayName(UUID personId) {
        return jdbc.sql("select display_name from person where id = :id")
                .param("id", personId)
                .query(String.class)
                .optional()
                .orElseThrow(NotHereException::new);
    }

    @Override
    public Map<UUID, String> displayNames(Collection<UUID> personIds) {
        var names = new HashMap<UUID, String>();
        if (!personIds.isEmpty()) {
            jdbc.sql("select id, display_name from person where id in (:ids)")
                    .param("ids", personIds)
                    .query(rs -> {
                        names.put(rs.getObject("id", UUID.class), rs.getString("display_name"));
                    });
        }
        return names;
    }

    public void add(UUID id, String displayName, @Nullable UUID registeredBy) {
        jdbc.sql("""
                insert into person (id, display_name, registered_by) values (:id, :name, :by::uuid)
                on conflict do nothing""")
                .param("id", id)
                .param("name", displayName)
                .param("by", registeredBy)
                .update();
    }
}
