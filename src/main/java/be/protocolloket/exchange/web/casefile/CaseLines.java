package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Discretion;
import be.protocolloket.exchange.casefile.CaseTexts;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases as lines of a list. */
@Component
class CaseLines {

    private final Cases cases;
    private final CaseTexts texts;
    private final Bodies bodies;

    CaseLines(Cases cases, CaseTexts texts, Bodies bodies) {
        this.cases = cases;
        this.texts = texts;
        this.bodies = bodies;
    }

    List<CaseLine> of(List<CaseView> found, Caller caller) {
        return found.stream().map(about -> line(about, caller)).toList();
    }

    private CaseLine line(CaseView about, Caller caller) {
        Discretion discretion = new Discretion(about, caller);
        EnterpriseNumber own = Seats.of(about, caller).stream().findFirst().orElse(about.initiator());
        return new CaseLine(
                about,
                CaseStatus.of(
                        about,
                        discretion,
                        discretion.proposesOnly() || about.outcome() != null ? cases.transfers(about.id()) : List.of()),
                bodies.shortName(own),
                bodies.shortName(about.other(own)),
                texts.title(about),
                texts.subject(about),
                LocalDate.ofInstant(about.openedAt(), DatabaseClock.ZONE));
    }
}
