package be.protocolloket.protocol.registration;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What cannot be true of a protocol that was signed elsewhere. */
final class RegistrationRules {

    private RegistrationRules() {}

    /** Contradictions between the text and the facts, and facts that cannot be: a conclusion to come, an end before the effect. */
    static List<FieldProblem> problems(
            ProtocolDocument document, RegistrationFacts facts, Collection<EnterpriseNumber> parties, LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        var slots = document.slots().stream().map(SignatorySlot::id).collect(Collectors.toSet());
        facts.signatureDates().keySet().stream()
                .filter(slot -> !slots.contains(slot))
                .forEach(slot -> problems.add(new FieldProblem(null, "protocol.refused.register-slot", slot)));
        facts.publications().stream()
                .filter(publication -> !parties.contains(publication.party()))
                .forEach(publication -> problems.add(new FieldProblem(
                        null,
                        "protocol.refused.register-publication",
                        publication.party().display())));
        problems.addAll(StatedDays.problems(document, facts, today));
        var end = facts.endDate();
        var effective = facts.effectiveDate();
        if (end != null && end.isBefore(effective == null ? facts.conclusionDate() : effective)) {
            problems.add(new FieldProblem("end", "protocol.refused.register-end"));
        }
        problems.addAll(StatedEnd.problems(document, facts));
        return problems;
    }
}
