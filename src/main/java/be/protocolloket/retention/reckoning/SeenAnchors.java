package be.protocolloket.retention.reckoning;

import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.retention.record.RecordedAnchor;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The days from which terms run, as far as the body that keeps the file may know them: another body's own days do not count for it. */
@Component
public class SeenAnchors {

    private final CaseLog cases;
    private final Border border;

    SeenAnchors(CaseLog cases, Border border) {
        this.cases = cases;
        this.border = border;
    }

    /** The latest day of each anchor; of what was received only the body's own. */
    public Map<AnchorEvent, LocalDate> of(KeptFile file) {
        Map<AnchorEvent, LocalDate> seen = new EnumMap<>(AnchorEvent.class);
        for (RecordedAnchor one : cases.recorded(file.caseId())) {
            if (sees(file, one)) {
                seen.merge(one.anchor(), one.on(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return seen;
    }

    private boolean sees(KeptFile file, RecordedAnchor one) {
        return switch (one.anchor()) {
            case RECEIVED -> one.body().equals(file.body());
            case CASE_CLOSED -> file.closedOn() != null;
            case PROTOCOL_ENDED -> true;
            default ->
                border.readers(file.caseId(), CaseFact.ANCHOR, one.body(), file.body())
                        .contains(file.body());
        };
    }
}
