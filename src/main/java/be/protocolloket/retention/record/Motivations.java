package be.protocolloket.retention.record;

import be.protocolloket.retention.KeptFile;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Why somebody decided until when a file is kept: sealed for the body that keeps it. */
@Component
public class Motivations {

    private final ObligationTable obligations;
    private final SealedWords sealed;

    Motivations(ObligationTable obligations, SealedWords sealed) {
        this.obligations = obligations;
        this.sealed = sealed;
    }

    /** The words as they are stored with the obligation. */
    public byte[] seal(KeptFile file, UUID obligationId, String words) {
        return sealed.seal(file.caseId(), file.body(), place(obligationId), words);
    }

    /** Empty while nobody decided, and when it was erased. */
    public Optional<String> open(KeptFile file, UUID obligationId) {
        return obligations
                .motivation(obligationId)
                .flatMap(why -> sealed.open(file.caseId(), file.body(), place(obligationId), why));
    }

    private static String place(UUID obligationId) {
        return "retention_obligation:" + obligationId;
    }
}
