package be.protocolloket.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What can be told about cases afterwards, without names and values; the caller answers for who may know it. */
public interface ExchangeRecords {

    /** What people call the cases; a case that does not exist is left out. */
    Map<UUID, String> references(Collection<UUID> caseIds);

    /** @param reference such as {@code 2026-00017} */
    Optional<UUID> caseOf(String reference);

    /**
     * What was sent in a case about one person, in the order in which it was sent.
     *
     * @param inszHash keyed hash of the number, from {@link be.protocolloket.vault.PersonLookup}
     */
    List<SentItem> sentAbout(UUID caseId, String inszHash);

    /**
     * One value that was sent.
     *
     * @param code of the item in the protocol
     * @param special the value was decided to belong to a special category
     * @param erased the recipient's copy is gone
     */
    record SentItem(UUID transferId, String code, boolean special, boolean erased) {}
}
