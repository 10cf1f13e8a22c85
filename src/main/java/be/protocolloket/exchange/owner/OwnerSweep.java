package be.protocolloket.exchange.owner;

import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.party.EnterpriseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cases whose owner does not work on cases of the body any more, and asks for somebody else, unless it knows that the case ended. */
@Service
class OwnerSweep {

    private final OwnerTable table;
    private final CaseOwners owners;
    private final Cases cases;
    private final TakeoverRun run;
    private final Border border;

    OwnerSweep(OwnerTable table, CaseOwners owners, Cases cases, TakeoverRun run, Border border) {
        this.table = table;
        this.owners = owners;
        this.cases = cases;
        this.run = run;
        this.border = border;
    }

    @Transactional
    public void sweep(EnterpriseNumber body) {
        var able = owners.candidates(body).keySet();
        table.owned(body).stream()
                .filter(owned -> !able.contains(owned.personId()))
                .filter(owned -> !border.knowsEnd(owned.caseId(), body))
                .filter(owned -> table.change(owned.caseId(), body, owned.personId(), null))
                .forEach(owned -> run.ask(cases.get(owned.caseId()), body));
    }
}
