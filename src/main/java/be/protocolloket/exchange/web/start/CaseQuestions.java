package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.policy.Policies;
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
            case RENT_ARREARS -> Set.of("origin", "reporter");
            case SUPPORT_AGREEMENT -> arrearsMatter(offer) ? Set.of("rentArrears") : Set.of();
            case SUBTENANT_PROPOSAL, REGISTRATION_HELP -> Set.of();
        };
    }

    private boolean arrearsMatter(CaseOffer offer) {
        return policies.of(offer.protocolId()).document().flows().stream()
                .map(Flow::items)
                .flatMap(items -> items.stream())
                .flatMap(item -> item.conditions().stream())
                .anyMatch(condition -> condition.code() == ConditionCode.HAS_RENT_ARREARS);
    }
}
