package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.casefile.NewCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as it should have been written down.
 *
 * @param version of the case that its reader corrects, as {@link Correction} told it
 * @param written kind, ground, protocol and bodies do not count: they stay
 * @param known for each data subject of {@code written}, in its order, who it was in the case; empty for somebody new
 * @param reason for the initiator's own eyes
 */
public record CorrectedCase(UUID caseId, int version, NewCase written, List<Optional<UUID>> known, String reason) {

    public CorrectedCase {
        known = List.copyOf(known);
    }

    @Override
    public String toString() {
        return "CorrectedCase";
    }
}
