package be.protocolloket.exchange.linked;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case grew out of which, as the body that linked them knows it. */
@Repository
public class CaseLinks {

    private final JdbcClient jdbc;

    CaseLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One end of a link, seen from the other.
     *
     * @param origin the other case came first
     * @param corrected somebody whom the first case is about was corrected, or left it, since the link was made
     */
    public record Link(UUID other, EnterpriseNumber body, boolean origin, boolean corrected) {}

    /** The one that this case grew out of, and those that grew out of it. */
    public List<Link> of(UUID caseId) {
        return jdbc.sql("""
                select case when l.to_case = :case then l.from_case else l.to_case end as other, l.body, l.to_case = :case as origin,
                       exists (select 1 from case_subject s
                                where s.case_id = l.from_case and greatest(s.corrected_at, s.left_at) >= l.made_at) as corrected
                  from case_link l where :case in (l.from_case, l.to_case) order by l.made_at, l.from_case""")
                .param("case", caseId)
                .query((row, number) -> new Link(
                        row.getObject("other", UUID.class),
                        new EnterpriseNumber(row.getString("body")),
                        row.getBoolean("origin"),
                        row.getBoolean("corrected")))
                .list();
    }

    /** A case leads to one other at most: a second link to another fails. */
    void add(UUID from, UUID to, EnterpriseNumber body, UUID person) {
        jdbc.sql("insert into case_link (from_case, to_case, body, made_by) values (:from, :to, :body, :person)")
                .param("from", from)
                .param("to", to)
                .param("body", body.digits())
                .param("person", person)
                .update();
    }

    /** The newest open case of this kind between the same bodies, under the same protocol, of which the body knows that it is about one of these people. */
    Optional<UUID> open(CaseView like, CaseKind kind, Collection<String> inszHashes, EnterpriseNumber body) {
        return jdbc.sql("""
                select c.id from exchange_case c
                 where c.state = 'OPEN' and c.kind = :kind and c.protocol_id = :protocol
                   and array[c.initiator, c.counterpart] @> cast(:pair as text[])
                   and exists (select 1 from unnest(cast(:hashes as text[])) as h(hash) where c.id in (%s))
                 order by c.opened_at desc, c.id limit 1""".formatted(SubjectTable.KNOWN.replace(":hash", "h.hash") + " and s.left_at is null"))
                .param("kind", kind.name())
                .param("protocol", like.protocolId())
                .param("pair", EnterpriseNumber.digits(like.bodies()))
                .param("hashes", inszHashes.toArray(String[]::new))
                .param("bodies", EnterpriseNumber.digits(List.of(body)))
                .query(UUID.class)
                .optional();
    }
}
