package be.protocolloket.exchange.start;

import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.party.Direction;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who asks the other body about a person says whom: by the number, for the name does not go along with a question. */
final class NumberOfAsked {

    private NumberOfAsked() {}

    /** A problem at each number that is missing, or that the protocol does not let pass; empty where the initiator tells first. */
    static List<FieldProblem> problems(NewCase asked, Policy policy, CaseRoleChoice roles) {
        List<FieldProblem> problems = new ArrayList<>();
        if (asked.kind() == CaseKind.REGISTRATION_HELP
                || roles.first().discloser().equals(asked.initiator())) {
            return problems;
        }
        boolean passes = lists(policy, roles.first());
        for (int i = 0; i < asked.subjects().size(); i++) {
            String written = asked.subjects().get(i).insz();
            if (!passes || written == null || SeenText.isNothing(written)) {
                problems.add(new FieldProblem(
                        "subjects[" + i + "].insz", "exchange.problem.number-" + (passes ? "needed" : "not-listed")));
            }
        }
        return problems;
    }

    /** Whether the protocol lists the national number between the two bodies, in either direction. */
    private static boolean lists(Policy policy, Direction direction) {
        var back = new Direction(direction.receiver(), direction.discloser());
        return Stream.of(direction, back)
                .flatMap(way -> policy.flows(way).stream())
                .anyMatch(NumberOfAsked::listsNumber);
    }

    private static boolean listsNumber(Flow flow) {
        return flow.itemGroups().stream()
                .map(ItemGroup::items)
                .flatMap(List::stream)
                .map(DataItem::code)
                .anyMatch(code -> ItemFacts.of(List.of(flow), "", code)
                        .filter(ItemFacts::nationalNumber)
                        .isPresent());
    }
}
