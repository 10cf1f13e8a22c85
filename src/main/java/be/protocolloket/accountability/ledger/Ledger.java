package be.protocolloket.accountability.ledger;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.NotHereException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads the ledger; each body sees only entries of protocols and cases to which it is party. */
@Service
public class Ledger {

    /** Case workers are not among them: they see a case's entries on its own page. */
    private static final Set<Role> READERS =
            Set.of(Role.DPO, Role.PROTOCOL_MANAGER, Role.BODY_ADMINISTRATOR, Role.RECORDS_MANAGER, Role.SIGNATORY);

    private final EntryTable entries;

    Ledger(EntryTable entries) {
        this.entries = entries;
    }

    /** The bodies whose ledger the caller reads today: as officer, protocol manager, administrator, records manager or signatory. */
    public SortedSet<EnterpriseNumber> bodies(Caller caller) {
        return caller.groups().stream()
                .filter(group -> READERS.contains(group.role()))
                .map(GroupId::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @throws NotHereException for a caller who reads no body's ledger
     */
    public LedgerPage read(LedgerFilter filter, Caller caller) {
        return entries.page(filter, required(caller));
    }

    /** Those who acted for the caller's bodies, by id. Throws as {@link #read}. */
    public Set<UUID> actors(Caller caller) {
        return entries.actors(required(caller));
    }

    /** What happened in one case as far as these bodies may know, oldest first. The caller of this method must have checked who asks. */
    public List<LedgerEntry> ofCase(UUID caseId, Set<EnterpriseNumber> bodies) {
        var filter = new LedgerFilter(null, caseId, null, null, null, null, 1, LedgerFilter.MOST);
        return entries.page(filter, bodies).entries().stream()
                .sorted(Comparator.comparing(LedgerEntry::number))
                .toList();
    }

    private SortedSet<EnterpriseNumber> required(Caller caller) {
        var bodies = bodies(caller);
        if (bodies.isEmpty()) {
            throw new NotHereException();
        }
        return bodies;
    }
}
