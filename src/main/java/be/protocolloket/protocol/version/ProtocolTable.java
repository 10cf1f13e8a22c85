package be.protocolloket.protocol.version;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolPage;
import be.protocolloket.protocol.ProtocolView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Protocols and their parties; {@link ProtocolStates} changes their state. */
@Repository
public class ProtocolTable {

    /**
     * No process ends a protocol, and none changes the effect of a registered one, so each query derives the effect from the dates; it
     * changes at midnight in Brussels, by PostgreSQL's clock.
     */
    private static final String EFFECT = """
            case when p.document_state in ('CONCLUDED', 'SUPERSEDED') and p.end_date <= d.today then 'ENDED'
                 when p.origin = 'REGISTERED' and p.document_state = 'CONCLUDED' and p.legal_effect = 'NOT_IN_FORCE'
                      and p.effective_date <= d.today then 'IN_FORCE'
                 else p.legal_effect end""";

    private static final String SELECT = """
            select p.*, %s as effect_today, v.id as version_id, v.title, count(*) over () as total,
                   (select array_agg(pp.enterprise_number order by pp.position)
                      from protocol_party pp where pp.protocol_id = p.id) as parties
              from protocol p
              cross join (select (clock_timestamp() at time zone 'Europe/Brussels')::date as today) d
              join lateral (select id, title from protocol_version v where protocol_id = p.id %s
                             order by number desc limit 1) v on true
            """.formatted(EFFECT, VersionTable.COUNTS);

    private final JdbcClient jdbc;

    ProtocolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, EnterpriseNumber lead, List<EnterpriseNumber> parties, NewProtocol facts, UUID createdBy) {
        jdbc.sql("""
                insert into protocol (id, lead, origin, document_state, legal_effect, created_by)
                values (:id, :lead, :origin, :state, 'NOT_IN_FORCE', :by)""")
                .param("id", id)
                .param("lead", lead.digits())
                .param("origin", facts.origin().name())
                .param("state", facts.state().name())
                .param("by", createdBy)
                .update();
        for (int i = 0; i < parties.size(); i++) {
            jdbc.sql("insert into protocol_party (protocol_id, enterprise_number, position) values (?, ?, ?)")
                    .params(id, parties.get(i).digits(), i)
                    .update();
        }
    }

    Optional<ProtocolView> find(UUID id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query((rs, n) -> view(rs))
                .optional();
    }

    public void setProcessInstance(UUID id, String processInstanceId) {
        jdbc.sql("update protocol set process_instance_id = :instance where id = :id")
                .param("instance", processInstanceId)
                .param("id", id)
                .update();
    }

    public void touch(UUID id) {
        jdbc.sql("update protocol set changed_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    Map<UUID, String> titles(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                select distinct on (protocol_id) protocol_id, title from protocol_version
                 where protocol_id in (:ids) order by protocol_id, number desc""")
                .param("ids", ids)
                .query((rs, n) -> Map.entry(rs.getObject(1, UUID.class), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param bodies only protocols of one of these; null for all */
    ProtocolPage page(ProtocolFilter filter, @Nullable Set<EnterpriseNumber> bodies) {
        var states = filter.states().isEmpty() ? Set.of(DocumentState.values()) : filter.states();
        var rows = jdbc.sql(SELECT + """
                 where p.document_state in (:states)
                   and (:text = '' or position(lower(:text) in lower(v.title)) > 0)
                   and (:party = '' or exists (select 1 from protocol_party pp
                                                where pp.protocol_id = p.id and pp.enterprise_number = :party))
                   and (:everybody or exists (select 1 from protocol_party pp
                                               where pp.protocol_id = p.id and pp.enterprise_number in (:bodies)))
                 order by p.changed_at desc, p.id limit :size offset :offset""")
                .param("states", states.stream().map(DocumentState::name).toList())
                .param("text", filter.text() == null ? "" : filter.text().strip())
                .param("party", filter.party() == null ? "" : filter.party().digits())
                .param("everybody", bodies == null)
                .param("bodies", digits(bodies))
                .param("size", filter.size())
                .param("offset", (long) filter.page() * filter.size())
                .query((rs, n) -> Map.entry(view(rs), rs.getLong("total")))
                .list();
        if (rows.isEmpty() && filter.page() > 0) {
            return new ProtocolPage(List.of(), page(filter.first(), bodies).total());
        }
        long total = rows.isEmpty() ? 0 : rows.get(0).getValue();
        return new ProtocolPage(rows.stream().map(Map.Entry::getKey).toList(), total);
    }

    /** Those of which one of these bodies is a party, the last changed first. */
    List<ProtocolView> ofAny(Set<EnterpriseNumber> bodies) {
        return jdbc.sql(SELECT + """
                 where exists (select 1 from protocol_party pp
                                where pp.protocol_id = p.id and pp.enterprise_number in (:bodies))
                 order by p.changed_at desc, p.id""")
                .param("bodies", digits(bodies))
                .query((rs, n) -> view(rs))
                .list();
    }

    private static List<String> digits(@Nullable Set<EnterpriseNumber> bodies) {
        return bodies == null || bodies.isEmpty()
                ? List.of("")
                : bodies.stream().map(EnterpriseNumber::digits).toList();
    }

    private static ProtocolView view(ResultSet rs) throws SQLException {
        var parties = Arrays.stream((String[]) rs.getArray("parties").getArray())
                .map(EnterpriseNumber::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ProtocolView(
                rs.getObject("id", UUID.class),
                rs.getString("title"),
                new EnterpriseNumber(rs.getString("lead")),
                parties,
                Origin.valueOf(rs.getString("origin")),
                DocumentState.valueOf(rs.getString("document_state")),
                LegalEffect.valueOf(rs.getString("effect_today")),
                rs.getObject("conclusion_date", LocalDate.class),
                rs.getObject("effective_date", LocalDate.class),
                rs.getObject("end_date", LocalDate.class),
                rs.getObject("version_id", UUID.class),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                rs.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
