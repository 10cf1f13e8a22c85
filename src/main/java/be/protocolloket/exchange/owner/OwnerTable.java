package be.protocolloket.exchange.owner;

import be.protocolloket.party.EnterpriseNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnerTable {

    private final JdbcClient jdbc;

    OwnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case and who answers for it. */
    record Owned(UUID caseId, UUID personId) {}

    /** Person by body; an empty one stands for a body whose owner left. */
    Map<EnterpriseNumber, Optional<UUID>> of(UUID caseId) {
        Map<EnterpriseNumber, Optional<UUID>> found = new HashMap<>();
        jdbc.sql("select body, person_id from case_owner where case_id = :case")
                .param("case", caseId)
                .query(row -> {
                    found.put(
                            new EnterpriseNumber(row.getString("body")),
                            Optional.ofNullable(row.getObject("person_id", UUID.class)));
                });
        return found;
    }

    /** Without effect where the body has an owner, or had one who left. */
    void first(UUID caseId, EnterpriseNumber body, UUID person) {
        jdbc.sql("""
                insert into case_owner (case_id, body, person_id) values (:case, :body, :person)
                on conflict (case_id, body) do nothing""")
                .param("case", caseId)
                .param("body", body.digits())
                .param("person", person)
                .update();
    }

    /** @return false when it was not {@code before} any more, also at the same moment */
    boolean change(UUID caseId, EnterpriseNumber body, @Nullable UUID before, @Nullable UUID after) {
        return jdbc.sql("""
                        update case_owner set person_id = cast(:after as uuid), since = clock_timestamp()
                         where case_id = :case and body = :body and person_id is not distinct from cast(:before as uuid)""")
                        .param("after", after)
                        .param("case", caseId)
                        .param("body", body.digits())
                        .param("before", before)
                        .update()
                == 1;
    }

    void record(
            UUID id, UUID caseId, EnterpriseNumber body, @Nullable UUID from, UUID to, UUID by, byte[] sealedReason) {
        jdbc.sql("""
                insert into case_owner_change (id, case_id, body, from_person, to_person, by_person, sealed_reason)
                values (:id, :case, :body, cast(:from as uuid), :to, :by, :reason)""")
                .param("id", id)
                .param("case", caseId)
                .param("body", body.digits())
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .param("reason", sealedReason)
                .update();
    }

    List<EnterpriseNumber> bodies() {
        return jdbc.sql("""
                select distinct o.body from case_owner o join exchange_case c on c.id = o.case_id
                 where c.state <> 'ERASED' and o.person_id is not null""").query(String.class).list().stream()
                .map(EnterpriseNumber::new)
                .toList();
    }

    /** Also what is closed, for the body may not know of it; not what is erased. */
    List<Owned> owned(EnterpriseNumber body) {
        return new ArrayList<>(jdbc.sql("""
                select o.case_id, o.person_id from case_owner o join exchange_case c on c.id = o.case_id
                 where c.state <> 'ERASED' and o.body = :body and o.person_id is not null order by o.case_id""")
                .param("body", body.digits())
                .query((row, number) ->
                        new Owned(row.getObject("case_id", UUID.class), row.getObject("person_id", UUID.class)))
                .list());
    }
}
