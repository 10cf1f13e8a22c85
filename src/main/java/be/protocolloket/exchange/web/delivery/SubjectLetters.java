package be.protocolloket.exchange.web.delivery;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.rule.CaseRights;
import be.protocolloket.exchange.web.delivery.SubjectLetter.Side;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.DpoMandate;
import be.protocolloket.party.DpoMandates;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Supervisor;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Recipient;
import be.protocolloket.protocol.document.RetentionRule;
import be.protocolloket.protocol.document.RetentionScope;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Composes a letter from the protocol, so that it promises what was signed. */
@Component
class SubjectLetters {

    private final Policies policies;
    private final CaseRights rights;
    private final Bodies bodies;
    private final DpoMandates officers;
    private final DatabaseClock clock;
    private final Supervisor supervisor;

    SubjectLetters(
            Policies policies,
            CaseRights rights,
            Bodies bodies,
            DpoMandates officers,
            DatabaseClock clock,
            Supervisor supervisor) {
        this.policies = policies;
        this.rights = rights;
        this.bodies = bodies;
        this.officers = officers;
        this.clock = clock;
        this.supervisor = supervisor;
    }

    SubjectLetter write(
            CaseView about,
            TransferView transfer,
            EnterpriseNumber sender,
            SubjectRole role,
            String name,
            List<String> address) {
        Policy policy = policies.of(about.protocolId());
        LocalDate today = clock.today();
        List<Flow> flows = policy.flows(transfer.direction());
        return new SubjectLetter(
                sender.equals(transfer.receiver()),
                name,
                address,
                side(sender),
                side(transfer.discloser()),
                side(transfer.receiver()),
                today,
                about.reference(),
                "exchange.letter.why." + about.kind().name(),
                policy.document().title(),
                policy.article(ArticleTopic.DATA),
                items(about, transfer, role),
                LegalPlaces.of(flows),
                flows.stream()
                        .flatMap(flow -> flow.retention().stream())
                        .filter(rule -> rule.scope() == RetentionScope.DATA)
                        .map(RetentionRule::text)
                        .filter(text -> !text.isBlank())
                        .toList(),
                policy.recipients(transfer.receiver()).stream()
                        .map(Recipient::name)
                        .toList(),
                officers.of(sender, today).stream()
                        .map(DpoMandate::mailbox)
                        .findFirst()
                        .orElse(null),
                LegalPlaces.mayObject(flows),
                supervisor.name());
    }

    private List<String> items(CaseView about, TransferView transfer, SubjectRole role) {
        return rights.of(about, own -> true).stream()
                .filter(way -> way.discloser().equals(transfer.discloser()))
                .flatMap(way -> way.lines().stream())
                .filter(line -> line.role() == role && line.allowed())
                .map(CaseRights.Line::label)
                .distinct()
                .toList();
    }

    private Side side(EnterpriseNumber number) {
        return bodies.find(number)
                .map(body -> new Side(body.shortName(), body.address()))
                .orElseGet(() -> new Side(number.display(), ""));
    }
}
