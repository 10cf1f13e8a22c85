package be.protocolloket.exchange.start;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.StartChoices;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolPage;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a case worker may start, and why the rest is not offered. */
@Component
public class CaseOffering {

    private final CaseRule rule;
    private final Protocols protocols;
    private final DatabaseClock clock;

    CaseOffering(CaseRule rule, Protocols protocols, DatabaseClock clock) {
        this.rule = rule;
        this.protocols = protocols;
        this.clock = clock;
    }

    StartPoints points(Caller caller) {
        LocalDate today = clock.today();
        List<StartingPoint> open = new ArrayList<>();
        List<ClosedPoint> closed = new ArrayList<>();
        for (EnterpriseNumber body : bodies(caller)) {
            for (ProtocolView protocol : concluded(body, caller)) {
                StartChoices choices = choices(protocol, body, today);
                if (choices.offered()) {
                    open.add(new StartingPoint(protocol.id(), protocol.title(), body));
                } else {
                    closed.add(new ClosedPoint(protocol.id(), protocol.title(), body, choices.reasons()));
                }
            }
        }
        return new StartPoints(open, closed);
    }

    private static List<EnterpriseNumber> bodies(Caller caller) {
        return caller.groups().stream()
                .filter(group -> group.role() == Role.CASE_WORKER)
                .map(GroupId::body)
                .distinct()
                .sorted()
                .toList();
    }

    CaseOffer offer(UUID protocolId, EnterpriseNumber initiator, Caller caller) {
        StartChoices choices = rule.rule().choices(policy(protocolId, initiator, caller), initiator, clock.today());
        return new CaseOffer(
                protocolId,
                initiator,
                choices.counterparts(),
                choices.refusals(),
                choices.kinds().stream().map(CaseOffering::kind).toList());
    }

    /** @throws NotHereException unless the caller works on cases of this body and the body is a party */
    public Policy policy(UUID protocolId, EnterpriseNumber initiator, Caller caller) {
        CaseSight.requireWorker(caller, initiator);
        protocols.require(protocolId, caller);
        Policy policy = rule.policy(protocolId);
        if (policy.party(initiator).isEmpty()) {
            throw new NotHereException();
        }
        return policy;
    }

    private List<ProtocolView> concluded(EnterpriseNumber body, Caller caller) {
        List<ProtocolView> found = new ArrayList<>();
        for (int page = 0; ; page++) {
            var filter = new ProtocolFilter(null, body, Set.of(DocumentState.CONCLUDED), page, 100);
            ProtocolPage next = protocols.visibleTo(caller, filter);
            found.addAll(next.items());
            if (next.items().isEmpty() || found.size() >= next.total()) {
                return found;
            }
        }
    }

    private StartChoices choices(ProtocolView protocol, EnterpriseNumber body, LocalDate today) {
        return rule.rule().choices(rule.policy(protocol.id()), body, today);
    }

    private static CaseOffer.OfferedKind kind(StartChoices.KindChoice choice) {
        return new CaseOffer.OfferedKind(
                choice.kind(),
                choice.refusals(),
                choice.triggers().stream().map(CaseOffering::choice).toList(),
                choice.grounds().stream().map(CaseOffering::choice).toList(),
                choice.roles(),
                choice.combinations(),
                choice.findings());
    }

    private static CaseOffer.OfferedChoice choice(StartChoices.Choice choice) {
        return new CaseOffer.OfferedChoice(choice.code(), choice.label(), choice.refusals());
    }
}
