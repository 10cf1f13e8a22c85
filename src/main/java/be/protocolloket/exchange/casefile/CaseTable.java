package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseFilter;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CasePage;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.ListView;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.Columns;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases, without anything about people. */
@Repository
public class CaseTable {

    private static final String SELECT = "select c.* from exchange_case c";

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers the case within this year, by the calendar of Brussels. */
    public CaseView add(UUID id, UUID versionId, NewCase asked, CaseDetails details, UUID person) {
        return jdbc.sql("""
                with today as (select extract(year from clock_timestamp() at time zone 'Europe/Brussels')::int as year)
                insert into exchange_case (id, reference, protocol_id, version_id, kind, trigger_code, ground_code, initiator, counterpart,
                                           rent_arrears, shortcoming, origin, reporter, opened_by)
                select :id, year || '-' || lpad(number::text, greatest(5, length(number::text)), '0'), :protocol, :version, :kind,
                       :trigger, :ground, :initiator, :counterpart, :arrears, :shortcoming, :origin, :reporter, :person
                  from today, next_case_number(year) as number
                returning *""")
                .param("id", id)
                .param("protocol", asked.protocolId())
                .param("version", versionId)
                .param("kind", asked.kind().name())
                .param("trigger", asked.trigger())
                .param("ground", asked.ground())
                .param("initiator", asked.initiator().digits())
                .param("counterpart", asked.counterpart().digits())
                .param("arrears", details.rentArrears())
                .param("shortcoming", name(details.shortcoming()))
                .param("origin", name(details.origin()))
                .param("reporter", name(details.reporter()))
                .param("person", person)
                .query(CaseTable::row)
                .single();
    }

    public Optional<CaseView> find(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id)
                .query(CaseTable::row)
                .optional();
    }

    /** Row lock: of two steps that change the case, the second waits and reads what the first one left. */
    public Optional<CaseView> lock(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id for update")
                .param("id", id)
                .query(CaseTable::row)
                .optional();
    }

    /** @param inszHash only cases about this person, as far as one of the bodies knows them; null for all */
    CasePage page(Collection<EnterpriseNumber> bodies, CaseFilter filter, ListView seen, @Nullable String inszHash) {
        if (bodies.isEmpty()) {
            return new CasePage(List.of(), 0);
        }
        int size = Math.min(100, Math.max(1, filter.size()));
        var rows = SeenCases.bind(
                        jdbc.sql("select c.*, count(*) over () as total from exchange_case c where " + SeenCases.KNOWN
                                + (inszHash == null ? "" : " and c.id in (" + SubjectTable.KNOWN + ")")
                                + (filter.state() == null ? "" : " and " + SeenCases.STATE + " = :state")
                                + (filter.kind() == null ? "" : " and c.kind = :kind")
                                + (filter.protocolId() == null ? "" : " and c.protocol_id = :protocol")
                                + " order by c.opened_at desc, c.id limit :size offset :offset"),
                        bodies,
                        seen)
                .param("hash", inszHash)
                .param("state", name(filter.state()))
                .param("kind", name(filter.kind()))
                .param("protocol", filter.protocolId())
                .param("size", size)
                .param("offset", (Math.max(filter.page(), 1) - 1L) * size)
                .query((row, number) -> Map.entry(row(row, number), row.getLong("total")))
                .list();
        if (rows.isEmpty() && filter.page() > 1) {
            return new CasePage(
                    List.of(), page(bodies, filter.first(), seen, inszHash).total());
        }
        return new CasePage(
                rows.stream().map(Map.Entry::getKey).toList(),
                rows.isEmpty() ? 0 : rows.get(0).getValue());
    }

    /** How often it was corrected. */
    public int corrections(UUID id) {
        return jdbc.sql("select corrections from exchange_case where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public CaseView correct(UUID id, String trigger, CaseDetails details) {
        return jdbc.sql("""
                update exchange_case set corrections = corrections + 1, trigger_code = :trigger, rent_arrears = :arrears,
                       shortcoming = :shortcoming, origin = :origin, reporter = :reporter
                 where id = :id returning *""")
                .param("id", id)
                .param("trigger", trigger)
                .param("arrears", details.rentArrears())
                .param("shortcoming", name(details.shortcoming()))
                .param("origin", name(details.origin()))
                .param("reporter", name(details.reporter()))
                .query(CaseTable::row)
                .single();
    }

    /**
     * @param open as it was read
     * @return false when it was closed before, also at the same moment
     */
    public boolean close(CaseView open, CaseOutcome outcome) {
        return move(open, CaseState.CLOSED, ", outcome = :outcome, closed_at = clock_timestamp()", outcome);
    }

    /**
     * @param closed as it was read
     * @throws StaleStateException when it is not closed, or was erased at the same moment
     */
    public void erase(CaseView closed) {
        StaleStateException.unless(move(closed, CaseState.ERASED, "", null), "erase case " + closed.id());
    }

    private boolean move(CaseView before, CaseState next, String alongside, @Nullable CaseOutcome outcome) {
        return before.state().mayBecome(next)
                && jdbc.sql("update exchange_case set state = :next" + alongside
                                        + " where id = :id and state = :before")
                                .param("next", next.name())
                                .param("outcome", name(outcome))
                                .param("id", before.id())
                                .param("before", before.state().name())
                                .update()
                        == 1;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static CaseView row(ResultSet row, int number) throws SQLException {
        var details = new CaseDetails(
                row.getBoolean("rent_arrears"),
                Columns.value(CaseDetails.Shortcoming.class, row, "shortcoming"),
                Columns.value(CaseDetails.ArrearsOrigin.class, row, "origin"),
                Columns.value(CaseDetails.Reporter.class, row, "reporter"));
        return new CaseView(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("protocol_id", UUID.class),
                row.getObject("version_id", UUID.class),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("trigger_code"),
                row.getString("ground_code"),
                new EnterpriseNumber(row.getString("initiator")),
                new EnterpriseNumber(row.getString("counterpart")),
                details,
                CaseState.valueOf(row.getString("state")),
                Columns.value(CaseOutcome.class, row, "outcome"),
                row.getObject("opened_by", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Columns.instant(row, "closed_at"));
    }
}
