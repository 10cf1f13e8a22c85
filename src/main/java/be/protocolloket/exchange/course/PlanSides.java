package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.PolicyRoles;
import org.springframework.stereotype.Component;

/** Which bodies know a repayment plan: who guides the tenant, and the landlord only where it signed too. */
@Component
public class PlanSides {

    private final CaseRule rule;

    PlanSides(CaseRule rule) {
        this.rule = rule;
    }

    /** Whether the reader may see the plan, for one of the bodies for which they read the case. */
    public boolean knows(CaseView about, SupportAgreement plan, Caller caller) {
        EnterpriseNumber landlord = PolicyRoles.of(rule.policy(about.protocolId()), about.kind(), about.outward())
                .landlord();
        return CaseSight.bodies(caller).stream()
                .filter(about.bodies()::contains)
                .anyMatch(body -> plan.parties().withLandlord() || !body.equals(landlord));
    }
}
