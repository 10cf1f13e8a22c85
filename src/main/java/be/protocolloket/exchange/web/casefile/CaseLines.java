package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.border.Border;
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
    private final Border border;

    CaseLines(Cases cases, CaseTexts texts, Bodies bodies, Border border) {
        this.cases = cases;
        this.texts = texts;
        this.bodies = bodies;
        this.border = border;
    }

    List<CaseLine> of(List<CaseView> found, Caller caller) {
        return found.stream().map(about -> line(about, caller)).toList();
    }

    private CaseLine line(CaseView about, Caller caller) {
        EnterpriseNumber own = Seats.of(about, caller).stream().findFirst().orElse(about.initiator());
        return new CaseLine(
                about,
                CaseStatus.of(border.of(about.id(), caller), cases.transfers(about.id())),
                bodies.shortName(own),
                bodies.shortName(about.other(own)),
                texts.title(about),
                texts.subject(about),
                LocalDate.ofInstant(about.openedAt(), DatabaseClock.ZONE));
    }
}
