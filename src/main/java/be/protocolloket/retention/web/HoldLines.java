package be.protocolloket.retention.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.retention.hold.LegalHolds;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the legal holds of a file into the reader's words. */
@Component
class HoldLines {

    private final LegalHolds holds;
    private final Bodies bodies;
    private final People people;

    HoldLines(LegalHolds holds, Bodies bodies, People people) {
        this.holds = holds;
        this.bodies = bodies;
        this.people = people;
    }

    /** Newest first. */
    List<HoldLine> of(UUID fileId, Caller caller) {
        return holds.of(fileId).stream()
                .map(hold -> new HoldLine(
                        hold,
                        bodies.shortName(hold.body()),
                        people.displayName(hold.placedBy()),
                        hold.liftedBy() == null ? null : people.displayName(hold.liftedBy()),
                        LegalHolds.isOwn(hold, caller),
                        holds.reason(hold, caller).orElse(null)))
                .toList();
    }
}
