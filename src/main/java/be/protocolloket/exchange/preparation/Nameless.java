package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.recognition.Recognition;
import be.protocolloket.exchange.subject.SamePerson;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Refuses to tell about somebody whom the discloser cannot know, or whom the receiver could not recognise. */
@Component
class Nameless {

    private final Recognition recognition;
    private final SamePerson same;

    Nameless(Recognition recognition, SamePerson same) {
        this.recognition = recognition;
        this.same = same;
    }

    /** At the first item of each data subject; empty when both bodies know of whom they speak. */
    List<FieldProblem> problems(Preparing preparing, List<AssessedItem> included) {
        TransferView transfer = preparing.view();
        Set<UUID> named = new HashSet<>();
        included.stream()
                .filter(item -> identifies(preparing, item))
                .forEach(item -> named.addAll(same.of(item.row().subjectId())));
        List<FieldProblem> problems = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (AssessedItem item : included) {
            UUID subject = item.row().subjectId();
            if (!seen.add(subject)) {
                continue;
            }
            if (!recognition.knows(preparing.about(), subject, transfer.discloser())) {
                problems.add(new FieldProblem(item.field("include"), "exchange.problem.nameless"));
            } else if (!named.contains(subject)
                    && !recognition.knows(preparing.about(), subject, transfer.receiver())) {
                problems.add(new FieldProblem(item.field("include"), unrecognised(preparing, subject)));
            }
        }
        return problems;
    }

    /** What to do depends on whether the protocol lets anything pass by which the receiver recognises the person. */
    private static String unrecognised(Preparing preparing, UUID subject) {
        boolean offered = preparing.items().stream()
                .anyMatch(item -> item.subjectId().equals(subject)
                        && Recognition.identifies(preparing.policy(), preparing.view(), item.code()));
        return "exchange.problem.unrecognised" + (offered ? "" : "-by-protocol");
    }

    private static boolean identifies(Preparing preparing, AssessedItem item) {
        return Recognition.identifies(
                preparing.policy(), preparing.view(), item.row().code());
    }
}
