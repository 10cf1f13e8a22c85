package be.protocolloket.exchange.web.delivery;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.border.SeenNames;
import be.protocolloket.exchange.naming.TransferNames;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.DpoMandate;
import be.protocolloket.party.DpoMandates;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a letter says of a transfer: its bodies, its case and its legal basis. */
@Component
class CaseWay {

    private final Cases cases;
    private final Policies policies;
    private final TransferNames transferNames;
    private final Bodies bodies;
    private final DpoMandates officers;
    private final SeenNames names;
    private final DatabaseClock clock;

    CaseWay(
            Cases cases,
            Policies policies,
            TransferNames transferNames,
            Bodies bodies,
            DpoMandates officers,
            SeenNames names,
            DatabaseClock clock) {
        this.cases = cases;
        this.policies = policies;
        this.transferNames = transferNames;
        this.bodies = bodies;
        this.officers = officers;
        this.names = names;
        this.clock = clock;
    }

    /** @param address lines */
    record Side(String name, String legalName, List<String> address) {}

    /**
     * @param number of the transfer in its case
     * @param name of the transfer, as both bodies know it
     * @param article on data, as the protocol numbers it
     * @param bases places in the law
     * @param officer mailbox of the discloser's data protection officer; null when none is known
     * @param worker name of who sends it; null when the body does not name its people to the other
     */
    record Way(
            Side discloser,
            Side receiver,
            String reference,
            int number,
            CaseKind kind,
            String name,
            String protocol,
            String article,
            List<String> bases,
            @Nullable String officer,
            @Nullable String worker,
            LocalDate day) {}

    Way of(TransferView transfer, Caller sender) {
        CaseView about = cases.get(transfer.caseId());
        Policy policy = policies.of(about.protocolId());
        LocalDate today = clock.today();
        return new Way(
                side(transfer.discloser()),
                side(transfer.receiver()),
                about.reference(),
                transfer.number(),
                about.kind(),
                transferNames.ofSent(transfer),
                policy.document().title(),
                policy.article(ArticleTopic.DATA),
                LegalPlaces.of(policy.flows(transfer.direction())),
                officers.of(transfer.discloser(), today).stream()
                        .map(DpoMandate::mailbox)
                        .findFirst()
                        .orElse(null),
                names.signing(transfer.discloser(), sender),
                today);
    }

    private Side side(EnterpriseNumber number) {
        return new Side(
                bodies.shortName(number),
                bodies.find(number).map(PublicBody::legalName).orElseGet(number::display),
                bodies.find(number).map(PublicBody::address).stream()
                        .flatMap(address -> List.of(address.split(",\\s*")).stream())
                        .toList());
    }
}
