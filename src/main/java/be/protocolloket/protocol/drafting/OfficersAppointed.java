package be.protocolloket.protocol.drafting;

import be.protocolloket.party.DpoMandates;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.version.Parties;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requires that every party has a data protection officer, who must give the advice that is asked next. */
@Component
class OfficersAppointed implements SubmissionCheck {

    private final DpoMandates mandates;
    private final DatabaseClock clock;

    OfficersAppointed(DpoMandates mandates, DatabaseClock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public List<FieldProblem> problems(ProtocolDocument document) {
        return document.parties().stream()
                .filter(this::hasNoOfficer)
                .map(party -> new FieldProblem(null, "protocol.refused.no-officer", party.displayName()))
                .toList();
    }

    private boolean hasNoOfficer(Party party) {
        return Parties.numberOf(party)
                .filter(number -> !mandates.of(number, clock.today()).isEmpty())
                .isEmpty();
    }
}
