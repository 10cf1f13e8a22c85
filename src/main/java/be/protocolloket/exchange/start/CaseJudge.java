package be.protocolloket.exchange.start;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.event.TransferRefused;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Refusals;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.subject.PersonLock;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.Refusal;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a case when it is started or corrected: missing answers, what the protocol refuses, and open cases about the same people. */
@Component
public class CaseJudge {

    private final CaseScope scope;
    private final SubjectTable subjects;
    private final PersonLookup lookup;
    private final PersonLock lock;
    private final Refusals refusals;
    private final Words words;
    private final CaseRule rule;
    private final DatabaseClock clock;

    CaseJudge(
            CaseScope scope,
            SubjectTable subjects,
            PersonLookup lookup,
            PersonLock lock,
            Refusals refusals,
            Words words,
            CaseRule rule,
            DatabaseClock clock) {
        this.scope = scope;
        this.subjects = subjects;
        this.lookup = lookup;
        this.lock = lock;
        this.refusals = refusals;
        this.words = words;
        this.rule = rule;
        this.clock = clock;
    }

    /** Checks all but {@link #duplicates}. Publishes an event when the protocol refuses. */
    public JudgedCase judge(NewCase asked, @Nullable UUID caseId, Policy policy, Caller caller) {
        NewCaseCheck check = NewCaseCheck.of(asked, clock.today());
        CaseRoleChoice roles = CaseRoleChoice.of(policy, asked.kind(), asked.outward());
        Decision whole = scope.decide(policy, asked, roles, clock.today());
        List<FieldProblem> problems = new ArrayList<>(check.problems());
        if (asked.kind() == CaseKind.RENT_ARREARS
                && asked.details().origin() == CaseDetails.ArrearsOrigin.EX_OFFICIO
                && asked.initiator().equals(roles.roles().landlord())) {
            problems.add(new FieldProblem("origin", "exchange.problem.origin-landlord"));
        }
        whole.general().forEach(refusal -> problems.add(words.problem(field(refusal), refusal)));
        Decision decision = whole.with(subjects(asked, policy, roles, problems));
        if (!decision.allowed()) {
            refusals.report(
                    new TransferRefused(caseId, null, asked.protocolId(), roles.first(), decision, caller.personId()));
        } else if (!roles.complete()) {
            problems.add(new FieldProblem("kind", "exchange.problem.roles-unclear"));
        }
        if (decision.allowed()) {
            problems.addAll(NumberOfAsked.problems(asked, policy, roles));
        }
        return new JudgedCase(policy, check, roles, problems, decision.allowed() ? null : decision);
    }

    /** Adds a problem for each data subject about whom the case cannot be, and gives the reasons of the protocol. */
    private List<Refusal> subjects(NewCase asked, Policy policy, CaseRoleChoice roles, List<FieldProblem> problems) {
        List<SubjectRole> offered = rule.rule().choices(policy, asked.initiator(), clock.today()).kinds().stream()
                .filter(kind -> kind.kind() == asked.kind())
                .flatMap(kind -> kind.roles().stream())
                .toList();
        Set<Refusal> refused = new LinkedHashSet<>();
        for (int i = 0; i < asked.subjects().size(); i++) {
            SubjectRole role = asked.subjects().get(i).role();
            String field = "subjects[" + i + "].role";
            List<Refusal> refusals = scope.about(policy, asked, roles, role);
            refusals.forEach(refusal -> problems.add(words.problem(field, refusal)));
            if (refusals.isEmpty() && !offered.isEmpty() && !offered.contains(role)) {
                problems.add(new FieldProblem(field, "exchange.problem.role-other"));
            }
            refused.addAll(refusals);
        }
        if (refused.isEmpty()) {
            scope.aboutOnly(policy, asked, roles).forEach(refusal -> {
                problems.add(words.problem("subjects[0].role", refusal));
                refused.add(refusal);
            });
        }
        return List.copyOf(refused);
    }

    /**
     * Open cases about the same people, among those that the caller may see. Until the end of the transaction nobody else is told that there are
     * none about them: two who start at once are not both let through.
     *
     * @param itself the case at hand, which does not count
     */
    public List<FieldProblem> duplicates(
            List<NewSubject> typed, @Nullable UUID itself, String messageKey, Caller caller) {
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
        lock.hold(fields.keySet());
        return subjects.openCases(fields.keySet(), itself, CaseSight.bodies(caller)).entrySet().stream()
                .map(open -> new FieldProblem(
                        fields.get(open.getKey()),
                        messageKey,
                        open.getValue().reference(),
                        open.getValue().id()))
                .toList();
    }

    private static String field(Refusal refusal) {
        return switch (refusal.reason()) {
            case KIND_NOT_FORESEEN -> "kind";
            case TRIGGER_NOT_LISTED, INITIATOR_NOT_LISTED, GROUND_NOT_OF_TRIGGER -> "trigger";
            case GROUND_NOT_LISTED -> "ground";
            case NO_SUCH_DIRECTION, OTHER_SIDE_BEGINS -> "counterpart";
            default -> "protocolId";
        };
    }
}
