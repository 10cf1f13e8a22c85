package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.casefile.NewCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a case should say after the correction.
 *
 * @param version of the case that the caller read, from {@link Correction#version()}
 * @param written its kind, ground, protocol and bodies are ignored: a correction cannot change those
 * @param known for each data subject of {@code written}, in the same order: the id of the data subject in the case, or empty for a new one
 * @param reason kept in the initiator's own notes
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
