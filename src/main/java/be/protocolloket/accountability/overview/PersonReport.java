package be.protocolloket.accountability.overview;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.protocol.document.CaseKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who got what about one person, as far as the officer's bodies are party to it; without the person.
 *
 * @param bodies for which was searched
 * @param cases newest first
 */
public record PersonReport(List<String> bodies, List<FoundCase> cases) {

    /**
     * A case that names the person.
     *
     * @param disclosures what was sent in it about the person, in order
     */
    public record FoundCase(
            UUID caseId,
            String reference,
            CaseKind kind,
            Instant openedAt,
            String initiator,
            String counterpart,
            String protocol,
            List<Disclosure> disclosures) {}

    /**
     * What one body told another about the person at one moment.
     *
     * @param items as the protocol words them
     * @param article of the protocol that lists them; empty when it has no number
     * @param retention the rules of the protocol on how long the receiver keeps them
     * @param keptUntil first day on which the receiver may no longer keep them; null while nobody can tell
     * @param erasedAt when the receiver erased them
     */
    public record Disclosure(
            Instant sentAt,
            String discloser,
            String receiver,
            List<String> items,
            String article,
            @Nullable Delivery delivery,
            boolean returned,
            List<String> retention,
            @Nullable LocalDate keptUntil,
            boolean held,
            @Nullable Instant erasedAt,
            List<Reading> readings) {}

    /** Somebody of a body opened it. */
    public record Reading(Instant at, String body, ReadingPurpose purpose) {}
}
