package be.protocolloket.exchange;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.Refusal;
import be.protocolloket.policy.StartChoices;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Refuses a case with every reason at once, or opens it. */
@Service
class OpeningDesk implements CaseDesk {

    private final CaseOffering offering;
    private final CaseScope scope;
    private final CaseStart start;
    private final SubjectTable subjects;
    private final PersonLookup lookup;
    private final Refusals refusals;
    private final Words words;
    private final CaseRule rule;
    private final DatabaseClock clock;

    OpeningDesk(
            CaseOffering offering,
            CaseScope scope,
            CaseStart start,
            SubjectTable subjects,
            PersonLookup lookup,
            Refusals refusals,
            Words words,
            CaseRule rule,
            DatabaseClock clock) {
        this.offering = offering;
        this.scope = scope;
        this.start = start;
        this.subjects = subjects;
        this.lookup = lookup;
        this.refusals = refusals;
        this.words = words;
        this.rule = rule;
        this.clock = clock;
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
        StartChoices choices = rule.rule().choices(policy, asked.initiator(), clock.today());
        NewCaseCheck check = NewCaseCheck.of(asked, choices, clock.today());
        CaseRoleChoice roles = CaseRoleChoice.of(policy, asked.kind(), asked.initiator(), asked.counterpart());
        Decision decision = scope.decide(policy, asked, roles, clock.today());
        List<FieldProblem> problems = new ArrayList<>(check.problems());
        decision.general().forEach(refusal -> problems.add(words.problem(field(refusal), refusal)));
        if (!decision.allowed()) {
            refusals.report(new TransferRefused(
                    null,
                    null,
                    asked.protocolId(),
                    roles.firstDiscloser(),
                    roles.firstReceiver(),
                    decision,
                    caller.personId()));
        } else if (!roles.complete()) {
            problems.add(new FieldProblem("kind", "exchange.problem.roles-unclear"));
        }
        if (problems.isEmpty() && !asked.duplicateConfirmed()) {
            problems.addAll(duplicates(check.subjects(), caller));
        }
        if (!problems.isEmpty()) {
            throw new CaseRefusedException(problems, decision.allowed() ? null : decision);
        }
        return start.open(asked, check, policy, roles, caller);
    }

    /** Tells only of cases that the caller may see anyway. */
    private List<FieldProblem> duplicates(List<NewSubject> typed, Caller caller) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String digits = typed.get(i).insz();
            if (digits != null) {
                fields.put(lookup.hash(new Insz(digits)), "subjects[" + i + "].insz");
            }
        }
        if (fields.isEmpty()) {
            return List.of();
        }
        return subjects.openCases(fields.keySet(), CaseSight.bodies(caller)).entrySet().stream()
                .map(open -> new FieldProblem(
                        fields.get(open.getKey()),
                        "exchange.problem.duplicate-case",
                        open.getValue().reference(),
                        open.getValue().id()))
                .toList();
    }

    private static String field(Refusal refusal) {
        return switch (refusal.reason()) {
            case KIND_NOT_FORESEEN -> "kind";
            case TRIGGER_NOT_LISTED, INITIATOR_NOT_LISTED -> "trigger";
            case GROUND_NOT_LISTED -> "ground";
            case NO_SUCH_DIRECTION -> "counterpart";
            default -> "protocolId";
        };
    }

    private static CaseRefusedException refused(String field, String key) {
        return new CaseRefusedException(List.of(new FieldProblem(field, key)), null);
    }
}
