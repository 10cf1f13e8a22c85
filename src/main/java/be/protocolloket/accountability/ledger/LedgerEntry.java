package be.protocolloket.accountability.ledger;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was told, as one of its readers may know it.
 *
 * @param chain and {@code number} together are what people can refer to
 * @param actor null when the system did it, or somebody of another body
 * @param body that acted; null for what the parties did together
 * @param details codes
 * @param hash by which anybody can hold the entry against a copy
 */
public record LedgerEntry(
        String chain,
        long number,
        Instant at,
        EntryKind kind,
        @Nullable UUID actor,
        @Nullable EnterpriseNumber body,
        @Nullable EnterpriseNumber counterpart,
        @Nullable UUID protocolId,
        @Nullable UUID caseId,
        @Nullable UUID transferId,
        JsonNode details,
        String hash) {

    /** A detail that is a text; empty when absent. */
    public String text(String name) {
        return details.path(name).asString("");
    }

    /** How many elements a detail has. */
    public int count(String name) {
        return details.path(name).size();
    }
}
