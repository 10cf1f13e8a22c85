package be.protocolloket.accountability.overview;

import be.protocolloket.accountability.ledger.EntryTable;
import be.protocolloket.accountability.ledger.Ledger;
import be.protocolloket.accountability.overview.FlowUse.ItemUse;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.workflow.NotHereException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Compares what a protocol allows with what was sent under it. Reads the ledger only, never a value. */
@Service
public class Minimisation {

    private final Ledger ledger;
    private final ProcessingRecords records;
    private final Bodies bodies;
    private final JdbcClient jdbc;

    Minimisation(Ledger ledger, ProcessingRecords records, Bodies bodies, JdbcClient jdbc) {
        this.ledger = ledger;
        this.records = records;
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /**
     * Directions in which anything was ever sent, of the protocols of the caller's bodies.
     *
     * @throws NotHereException for a caller who reads no body's ledger
     */
    public List<FlowUse> of(Caller caller) {
        var own = ledger.bodies(caller);
        if (own.isEmpty()) {
            throw new NotHereException();
        }
        var counts = counts(own).stream().collect(Collectors.groupingBy(Count::place));
        return records.concluded(caller).stream()
                .flatMap(protocol -> records.policy(protocol).stream()
                        .flatMap(policy -> policy.document().flows().stream()
                                .filter(flow -> counts.containsKey(new Place(protocol.id(), flow.id())))
                                .map(flow -> use(
                                        protocol,
                                        policy,
                                        flow,
                                        Objects.requireNonNull(counts.get(new Place(protocol.id(), flow.id())))))))
                .toList();
    }

    private record Place(UUID protocolId, String flowId) {}

    /** @param cases in the whole direction */
    private record Count(Place place, String item, int cases, int allowed, int sent) {}

    private FlowUse use(ProtocolView protocol, Policy policy, Flow flow, List<Count> counts) {
        Map<String, Count> byItem =
                counts.stream().collect(Collectors.toMap(Count::item, count -> count, (one, same) -> one));
        return new FlowUse(
                protocol.id(),
                protocol.title(),
                policy.body(flow.discloser()).map(bodies::shortName).orElse(flow.discloser()),
                policy.body(flow.receiver()).map(bodies::shortName).orElse(flow.receiver()),
                counts.get(0).cases(),
                flow.items().stream()
                        .filter(item -> item.label() != null)
                        .map(item -> item(item, byItem))
                        .toList());
    }

    private static ItemUse item(DataItem item, Map<String, Count> byItem) {
        var count = byItem.get(item.code());
        var label = Objects.requireNonNull(item.label());
        return count == null ? new ItemUse(label, 0, 0) : new ItemUse(label, count.allowed(), count.sent());
    }

    private List<Count> counts(Collection<EnterpriseNumber> bodies) {
        return jdbc.sql("""
                with sent as (
                    select protocol_id, details ->> 'flow' as flow, case_id, details -> 'items' as items, details -> 'allowed' as allowed
                      from ledger_entry where kind = 'DATA_TRANSMITTED' and readers && cast(:bodies as text[])),
                item as (
                    select protocol_id, flow, case_id, code, false as went from sent, jsonb_array_elements_text(allowed) code
                    union
                    select protocol_id, flow, case_id, code, true from sent, jsonb_array_elements_text(items) code)
                select i.protocol_id, i.flow, i.code, count(distinct i.case_id) as allowed,
                       count(distinct i.case_id) filter (where i.went) as sent,
                       (select count(distinct s.case_id) from sent s where s.protocol_id = i.protocol_id and s.flow = i.flow) as cases
                  from item i group by i.protocol_id, i.flow, i.code""")
                .param("bodies", EntryTable.digits(bodies))
                .query((rs, rowNumber) -> new Count(
                        new Place(rs.getObject("protocol_id", UUID.class), rs.getString("flow")),
                        rs.getString("code"),
                        rs.getInt("cases"),
                        rs.getInt("allowed"),
                        rs.getInt("sent")))
                .list();
    }
}
