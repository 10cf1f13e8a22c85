package be.protocolloket.accountability.verification;

import be.protocolloket.accountability.ledger.ChainTable;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.accountability.verification.ChainFault.Kind;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.vault.LedgerKey;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was altered, removed, reordered, inserted or cut off, and says which entry it was. */
@Service
public class LedgerVerifier {

    private final CheckTable table;
    private final LedgerKey key;
    private final Protocols protocols;
    private final DatabaseClock clock;

    LedgerVerifier(CheckTable table, LedgerKey key, Protocols protocols, DatabaseClock clock) {
        this.table = table;
        this.key = key;
        this.protocols = protocols;
        this.clock = clock;
    }

    /** Whether the caller, as a data protection officer, may ask for it. */
    public boolean mayCheck(Caller caller) {
        return !officesOf(caller).isEmpty();
    }

    /**
     * Checks every chain in which the officer's bodies have a part.
     *
     * @throws NotHereException unless the caller is a data protection officer
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport check(Caller caller) {
        return check(chainsOf(caller));
    }

    /** The last daily check, with what concerns the officer's bodies. Throws as {@link #check(Caller)}. */
    @Transactional(readOnly = true)
    public Optional<ChainReport> lastDaily(Caller caller) {
        var own = chainsOf(caller);
        return table.newest()
                .map(report -> new ChainReport(
                        report.at(),
                        report.chains(),
                        report.entries(),
                        report.faults().stream()
                                .filter(fault -> own.contains(fault.chain()))
                                .toList()));
    }

    /** Checks everything, in the caller's transaction. */
    ChainReport checkAll() {
        return check(table.chains());
    }

    ChainReport check(Collection<String> chains) {
        var faults = new ArrayList<ChainFault>();
        long entries = 0;
        for (String chain : chains) {
            var check = new ChainCheck(chain);
            table.each(chain, check::next);
            var head = table.head(chain);
            boolean sealed = head.filter(found -> key.confirms(found.head().message(), found.seal()))
                    .isPresent();
            check.end(head.map(ChainTable.FoundHead::head).orElse(null), sealed);
            faults.addAll(check.faults());
            table.contradicted(chain)
                    .forEach(lost -> faults.add(ChainFault.at(chain, Kind.NOT_AS_WITNESSED, lost.number())));
            entries += check.count();
        }
        return new ChainReport(clock.now(), chains.size(), entries, faults);
    }

    private List<String> chainsOf(Caller caller) {
        var bodies = officesOf(caller);
        if (bodies.isEmpty()) {
            throw new NotHereException();
        }
        var chains = new TreeSet<>(table.chainsOf(bodies));
        bodies.forEach(
                body -> chains.add(NewEntry.within(body, EntryKind.WITNESSED).chain()));
        protocolsOf(caller)
                .map(protocol -> NewEntry.under(protocol, EntryKind.WITNESSED).chain())
                .forEach(chains::add);
        chains.retainAll(table.chains());
        return List.copyOf(chains);
    }

    /** The protocols of the officer's bodies, so that a chain is checked even when all its entries were deleted. */
    private Stream<UUID> protocolsOf(Caller caller) {
        return protocols.allVisibleTo(caller).stream()
                .filter(protocol -> officesOf(caller).stream().anyMatch(protocol.parties()::contains))
                .map(ProtocolView::id);
    }

    private static SortedSet<EnterpriseNumber> officesOf(Caller caller) {
        return caller.groups().stream()
                .filter(group -> group.role() == Role.DPO)
                .map(GroupId::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
