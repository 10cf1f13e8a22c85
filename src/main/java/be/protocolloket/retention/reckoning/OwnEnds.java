package be.protocolloket.retention.reckoning;

import be.protocolloket.exchange.border.Border;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.retention.record.KeptEnds;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Terms;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a case is over for each of its bodies. One that does not learn the end is asked how long it still keeps its file once nothing was sent or
 * received for a term, whether the case ended or not: so neither the question nor its day tells anything of the other body.
 */
@Component
class OwnEnds {

    private static final String TERM = "T-KEEP-ASK";

    private final KeptEnds ends;
    private final Border border;
    private final Terms terms;
    private final DatabaseClock clock;

    OwnEnds(KeptEnds ends, Border border, Terms terms, DatabaseClock clock) {
        this.ends = ends;
        this.border = border;
        this.terms = terms;
        this.clock = clock;
    }

    /** Whether the body knows, or will know, when the case ends. */
    boolean learned(UUID caseId, EnterpriseNumber body) {
        return border.learnsEnd(caseId, body);
    }

    /** Whether the body knows of the case, and so can keep anything of it. */
    boolean concerns(UUID caseId, EnterpriseNumber body) {
        return border.knows(caseId, body);
    }

    /** Something was sent or arrived. */
    void stir(UUID caseId) {
        ends.stir(caseId);
    }

    void closed(CaseLog.KeptCase known) {
        Stream.of(known.initiator(), known.counterpart())
                .filter(body -> !border.knowsEnd(known.caseId(), body))
                .forEach(body -> ends.blind(known.caseId(), body));
    }

    /** When the keeper of the file is asked; null for who learns the end, and once it was asked. From that day on the case is over for it. */
    @Nullable
    LocalDate asksOn(KeptFile file) {
        if (file.closedOn() != null || learned(file.caseId(), file.body())) {
            return null;
        }
        LocalDate asksOn = LocalDate.ofInstant(
                terms.dueAt(
                        TERM,
                        ends.stirredOn(file.id())
                                .atStartOfDay(DatabaseClock.ZONE)
                                .toInstant()),
                DatabaseClock.ZONE);
        if (!asksOn.isAfter(clock.today())) {
            ends.quiet(file.id(), asksOn);
        }
        return asksOn;
    }
}
