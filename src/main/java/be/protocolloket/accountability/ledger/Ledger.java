package be.protocolloket.accountability.ledger;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/** What was told, to read; each body only what it is party to. */
public interface Ledger {

    /** The bodies whose ledger the caller reads today: as officer, protocol manager, administrator, records manager or signatory. */
    SortedSet<EnterpriseNumber> bodies(Caller caller);

    /**
     * @throws NotHereException for a caller who reads no body's ledger
     */
    LedgerPage read(LedgerFilter filter, Caller caller);

    /** Those who acted for the caller's bodies, by id. Throws as {@link #read}. */
    Set<UUID> actors(Caller caller);

    /** What happened in one case as far as these bodies may know, oldest first. The caller answers for who asks. */
    List<LedgerEntry> ofCase(UUID caseId, Set<EnterpriseNumber> bodies);
}
