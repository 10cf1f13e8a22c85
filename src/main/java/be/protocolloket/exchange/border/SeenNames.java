package be.protocolloket.exchange.border;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CaseWorkerNames;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of people who work on a case, for a reader who may be of the other body. */
@Component
public class SeenNames {

    private final Border border;
    private final CaseWorkerNames choices;
    private final People people;

    SeenNames(Border border, CaseWorkerNames choices, People people) {
        this.border = border;
        this.choices = choices;
        this.people = people;
    }

    /** Whether the reader may know who works on the case for this body: their own, or one that wants it where the border lets it. */
    public boolean shown(Outlook outlook, EnterpriseNumber body, Caller caller) {
        return CaseSight.reads(body, caller)
                || outlook.sight(CaseFact.OWNER_NAME, body) == Sight.VALUE && choices.shown(body);
    }

    /**
     * Name of who did something in the case for this body.
     *
     * @param person null when nobody did it
     * @return null when nobody did it, or the reader may not know who
     */
    public @Nullable String of(UUID caseId, EnterpriseNumber body, @Nullable UUID person, Caller caller) {
        return person != null && shown(border.of(caseId, caller), body, caller) ? people.displayName(person) : null;
    }

    /** Name of the sender under what they send to the other body; null when their body does not want it there. */
    public @Nullable String signing(EnterpriseNumber body, Caller sender) {
        return choices.shown(body) ? sender.displayName() : null;
    }
}
