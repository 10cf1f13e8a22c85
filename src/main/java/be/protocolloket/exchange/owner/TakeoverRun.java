package be.protocolloket.exchange.owner;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The task "who takes this case over?", as the engine runs it. Always in the caller's transaction. */
public interface TakeoverRun {

    /** Asks the case workers of the body. */
    void ask(CaseView about, EnterpriseNumber body);

    /** Nobody of the body need take the case over any more. */
    void over(UUID caseId, EnterpriseNumber body);
}
