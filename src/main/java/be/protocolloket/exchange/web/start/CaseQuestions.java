package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.party.Direction;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.PolicyRoles;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.Flow;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What must be asked at the start of a case, as far as its protocol makes anything depend on it. */
@Component
public class CaseQuestions {

    private final Policies policies;

    CaseQuestions(Policies policies) {
        this.policies = policies;
    }

    /** Names of the fields. */
    public Set<String> of(CaseOffer offer, CaseKind kind) {
        return switch (kind) {
            case TERMINATION_WARNING ->
                arrearsMatter(offer) ? Set.of("shortcoming", "rentArrears") : Set.of("shortcoming");
            case RENT_ARREARS ->
                exOfficio(offer) ? Set.of("origin", "reporter", "ex-officio") : Set.of("origin", "reporter");
            case SUPPORT_AGREEMENT -> arrearsMatter(offer) ? Set.of("rentArrears") : Set.of();
            case SUBTENANT_PROPOSAL, REGISTRATION_HELP -> Set.of();
        };
    }

    /** Only who may support the tenant acts on its own initiative (BVCW 5.30); the landlord reports. */
    private boolean exOfficio(CaseOffer offer) {
        var policy = policies.of(offer.protocolId());
        return offer.counterparts().stream()
                .map(other -> new Direction(offer.initiator(), other))
                .map(outward -> PolicyRoles.of(policy, CaseKind.RENT_ARREARS, outward))
                .anyMatch(roles -> !offer.initiator().equals(roles.landlord()));
    }

    private boolean arrearsMatter(CaseOffer offer) {
        return policies.of(offer.protocolId()).document().flows().stream()
                .map(Flow::items)
                .flatMap(items -> items.stream())
                .flatMap(item -> item.conditions().stream())
                .anyMatch(condition -> condition.code() == ConditionCode.HAS_RENT_ARREARS);
    }
}
