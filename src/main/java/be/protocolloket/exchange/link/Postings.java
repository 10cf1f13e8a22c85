package be.protocolloket.exchange.link;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters with data that left the house. */
public interface Postings {

    /** @param person who wrote it down */
    record Posting(LocalDate on, UUID person) {}

    /** Empty as long as nobody wrote it down. */
    Optional<Posting> of(UUID transferId);

    /**
     * Writes down on which day the letter was posted, or another day where the first was mistaken.
     *
     * @param day null when none was typed
     * @return why not; empty when it is written down
     * @throws NotHereException unless the caller is a case worker of the discloser, and the letter's receipt is awaited
     */
    Optional<FieldProblem> write(UUID transferId, @Nullable LocalDate day, Caller caller);
}
