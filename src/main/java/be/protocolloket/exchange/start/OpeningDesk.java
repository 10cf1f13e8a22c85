package be.protocolloket.exchange.start;

import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policy;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Refuses a case with every reason at once, or opens it. */
@Service
class OpeningDesk implements CaseDesk {

    private final CaseOffering offering;
    private final CaseJudge judge;
    private final CaseStart start;

    OpeningDesk(CaseOffering offering, CaseJudge judge, CaseStart start) {
        this.offering = offering;
        this.judge = judge;
        this.start = start;
    }

    @Override
    public List<StartingPoint> startingPoints(Caller caller) {
        return offering.startingPoints(caller);
    }

    @Override
    public CaseOffer offer(UUID protocolId, EnterpriseNumber initiator, Caller caller) {
        return offering.offer(protocolId, initiator, caller);
    }

    @Override
    public UUID open(NewCase asked, Caller caller) {
        Policy policy = offering.policy(asked.protocolId(), asked.initiator(), caller);
        if (asked.counterpart().equals(asked.initiator())
                || policy.party(asked.counterpart()).isEmpty()) {
            throw refused("counterpart", "exchange.problem.counterpart-other");
        }
        JudgedCase judged = judge.judge(asked, null, policy, caller);
        List<FieldProblem> problems = new ArrayList<>(judged.problems());
        if (problems.isEmpty() && !asked.duplicateConfirmed()) {
            problems.addAll(
                    judge.duplicates(judged.check().subjects(), null, "exchange.problem.duplicate-case", caller));
        }
        if (!problems.isEmpty()) {
            throw new CaseRefusedException(problems, judged.refused());
        }
        return start.open(asked, judged.check(), policy, judged.roles(), caller);
    }

    private static CaseRefusedException refused(String field, String key) {
        return new CaseRefusedException(List.of(new FieldProblem(field, key)), null);
    }
}
