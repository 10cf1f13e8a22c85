package be.protocolloket.protocol.registration;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.version.Parties;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a text, its facts and its signed file, whoever enters them and for whatever reason. */
@Component
class RegistrationChecks {

    private final Parties parties;
    private final AlikeProtocols alike;
    private final DatabaseClock clock;

    RegistrationChecks(Parties parties, AlikeProtocols alike, DatabaseClock clock) {
        this.parties = parties;
        this.alike = alike;
        this.clock = clock;
    }

    /** @throws ProtocolRefusedException when a party of the text is no registered body */
    List<EnterpriseNumber> parties(ProtocolDocument document) {
        return parties.registered(document);
    }

    /** Empty while a party of the text is no registered body. */
    List<AlikeProtocol> alike(ProtocolDocument document, byte[] signed, Caller caller) {
        try {
            return alike.of(document, parties(document), signed, caller);
        } catch (ProtocolRefusedException unknown) {
            return List.of();
        }
    }

    /** @param again the caller says that it is another protocol than one with the same file, or the same parties, title and date */
    List<FieldProblem> problems(
            ProtocolDocument document,
            RegistrationFacts facts,
            byte[] signed,
            List<EnterpriseNumber> numbers,
            boolean again,
            Caller caller) {
        List<FieldProblem> problems = problems(document, facts, signed, numbers, null, caller);
        if (!again && !alike.of(document, numbers, signed, caller).isEmpty()) {
            problems.add(new FieldProblem(AlikeProtocols.FIELD, "protocol.refused.register-again"));
        }
        return problems;
    }

    /** Of a text that takes the place of an earlier one. @throws ProtocolRefusedException when it names other parties */
    List<FieldProblem> problems(
            ProtocolView protocol, ProtocolDocument document, RegistrationFacts facts, byte[] signed, Caller caller) {
        List<EnterpriseNumber> numbers = parties(document);
        if (!Set.copyOf(numbers).equals(Set.copyOf(protocol.parties()))) {
            throw new ProtocolRefusedException("protocol.refused.parties-changed");
        }
        return problems(document, facts, signed, numbers, protocol.id(), caller);
    }

    private List<FieldProblem> problems(
            ProtocolDocument document,
            RegistrationFacts facts,
            byte[] signed,
            List<EnterpriseNumber> numbers,
            @Nullable UUID own,
            Caller caller) {
        List<FieldProblem> problems =
                new ArrayList<>(RegistrationRules.problems(document, facts, numbers, clock.today()));
        List<FieldProblem> file = SignedFiles.problems(signed);
        problems.addAll(file);
        if (file.isEmpty()) {
            alike.twice(signed, numbers, own, caller).ifPresent(problems::add);
        }
        return problems;
    }
}
