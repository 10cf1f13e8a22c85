package be.protocolloket.exchange.start;

import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.CaseFacts;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ExchangeRequest;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.Refusal;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the protocol about a case that is not stored yet. */
@Component
public class CaseScope {

    private final CaseRule rule;

    CaseScope(CaseRule rule) {
        this.rule = rule;
    }

    /** The decision on the case as a whole; items are decided when a transfer is prepared. */
    Decision decide(Policy policy, NewCase asked, CaseRoleChoice roles, LocalDate today) {
        Decision decision = rule.rule().decide(policy, request(asked, roles.first()), today);
        return asked.kind() == CaseKind.REGISTRATION_HELP ? withoutDirection(decision) : decision;
    }

    /** Why the case cannot be about somebody in this role; empty when it can. */
    List<Refusal> about(Policy policy, NewCase asked, CaseRoleChoice roles, SubjectRole role) {
        return rule.rule().about(policy, request(asked, roles.first()), role);
    }

    /** Why the case cannot be about those whom it is about and nobody else; empty when it can. */
    List<Refusal> aboutOnly(Policy policy, NewCase asked, CaseRoleChoice roles) {
        var people = asked.subjects().stream().map(NewSubject::role).toList();
        return rule.rule().aboutOnly(policy, request(asked, roles.first()), people);
    }

    private static ExchangeRequest request(NewCase asked, Direction direction) {
        return new ExchangeRequest(
                asked.kind(),
                asked.trigger(),
                asked.ground(),
                asked.initiator(),
                direction,
                null,
                new CaseFacts(asked.details().rentArrears(), false),
                false,
                List.of(),
                null,
                false);
    }

    /** Whether the bodies consult each other: somebody is a candidate about whom the supporter may tell something (VCW 6.13). */
    public boolean consultation(Policy policy, NewCase asked, CaseRoles roles) {
        EnterpriseNumber supporter = roles.supporter();
        EnterpriseNumber landlord = roles.landlord();
        return asked.kind() == CaseKind.SUPPORT_AGREEMENT
                && supporter != null
                && landlord != null
                && asked.subjects().stream()
                        .map(NewSubject::role)
                        .filter(SubjectRole::isCandidate)
                        .flatMap(role ->
                                rule
                                        .rule()
                                        .items(policy, request(asked, new Direction(supporter, landlord)), role)
                                        .stream())
                        .anyMatch(item -> item.allowed());
    }

    /** A kind of case that sends no data needs no direction. */
    private static Decision withoutDirection(Decision decision) {
        return new Decision(
                decision.day(),
                decision.general().stream()
                        .filter(refusal -> refusal.reason() != RefusalReason.NO_SUCH_DIRECTION
                                && refusal.reason() != RefusalReason.OTHER_SIDE_BEGINS)
                        .toList(),
                decision.items());
    }
}
