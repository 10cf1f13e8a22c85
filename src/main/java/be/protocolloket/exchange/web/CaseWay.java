package be.protocolloket.exchange.web;

import be.protocolloket.exchange.CaseTexts;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From whom to whom something goes on paper, in which case and under which protocol. */
@Component
class CaseWay {

    private final Cases cases;
    private final CaseTexts texts;
    private final Bodies bodies;
    private final DatabaseClock clock;

    CaseWay(Cases cases, CaseTexts texts, Bodies bodies, DatabaseClock clock) {
        this.cases = cases;
        this.texts = texts;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param address of the receiver */
    record Way(
            String discloser,
            String discloserAddress,
            String receiver,
            String address,
            String reference,
            String protocol,
            LocalDate day) {}

    Way of(TransferView transfer) {
        CaseView about = cases.get(transfer.caseId());
        return new Way(
                bodies.shortName(transfer.discloser()),
                address(transfer.discloser()),
                bodies.shortName(transfer.receiver()),
                address(transfer.receiver()),
                about.reference(),
                texts.title(about),
                clock.today());
    }

    private String address(EnterpriseNumber body) {
        return bodies.find(body).map(PublicBody::address).orElse("");
    }
}
