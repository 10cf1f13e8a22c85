package be.protocolloket.exchange.start;

import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policy;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Offers a case worker what can be started, and opens a case or refuses it with every reason at once. */
@Service
public class CaseOpening {

    private final CaseOffering offering;
    private final CaseJudge judge;
    private final CaseStart start;
    private final TransactionTemplate transaction;

    CaseOpening(CaseOffering offering, CaseJudge judge, CaseStart start, TransactionTemplate transaction) {
        this.offering = offering;
        this.judge = judge;
        this.start = start;
        this.transaction = transaction;
    }

    /** The protocols under which the caller, as a case worker, could start anything, with the body for which. */
    public List<StartingPoint> startingPoints(Caller caller) {
        return points(caller).open();
    }

    /** Those, and the concluded protocols of the caller's bodies under which nothing can be started, with why. */
    public StartPoints points(Caller caller) {
        return offering.points(caller);
    }

    /**
     * What one protocol offers this body, with why the rest is not offered.
     *
     * @throws NotHereException unless the caller is a case worker of that body and the body is a party
     */
    public CaseOffer offer(UUID protocolId, EnterpriseNumber initiator, Caller caller) {
        return offering.offer(protocolId, initiator, caller);
    }

    /**
     * Starts the case and its process.
     *
     * @return its id
     * @throws CaseRefusedException with every problem at its field
     */
    public UUID open(NewCase asked, Caller caller) {
        Policy policy = offering.policy(asked.protocolId(), asked.initiator(), caller);
        if (asked.counterpart().equals(asked.initiator())
                || policy.party(asked.counterpart()).isEmpty()) {
            throw CaseRefusedException.of("counterpart", "exchange.problem.counterpart-other");
        }
        JudgedCase judged = judge.judge(asked, null, policy, caller);
        refuse(judged.problems(), judged);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!asked.duplicateConfirmed()) {
                refuse(
                        judge.duplicates(judged.check().subjects(), null, "exchange.problem.duplicate-case", caller),
                        judged);
            }
            return start.open(asked, judged.check(), policy, judged.roles(), caller);
        }));
    }

    private static void refuse(List<FieldProblem> problems, JudgedCase judged) {
        if (!problems.isEmpty()) {
            throw new CaseRefusedException(problems, judged.refused());
        }
    }
}
