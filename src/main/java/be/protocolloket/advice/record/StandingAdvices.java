package be.protocolloket.advice.record;

import be.protocolloket.advice.Outcome;
import be.protocolloket.party.EnterpriseNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The advice that counts for each party: the last one given. A waiver leaves the earlier advice in place. */
@Component
public class StandingAdvices {

    private final AdviceTable advices;

    StandingAdvices(AdviceTable advices) {
        this.advices = advices;
    }

    /** By party, in the order in which the officers last advised. */
    public Map<EnterpriseNumber, Advice> of(UUID protocolId) {
        Map<EnterpriseNumber, Advice> standing = new LinkedHashMap<>();
        for (Advice advice : advices.of(protocolId)) {
            if (advice.outcome() != Outcome.WAIVED) {
                standing.remove(advice.party());
                standing.put(advice.party(), advice);
            }
        }
        return standing;
    }

    public Optional<Advice> of(UUID protocolId, EnterpriseNumber party) {
        return Optional.ofNullable(of(protocolId).get(party));
    }
}
