package be.protocolloket.protocol.registration;

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
import org.springframework.stereotype.Component;

/** What is wrong with a text, its facts and its signed file, whoever enters them and for whatever reason. */
@Component
class RegistrationChecks {

    private final Parties parties;
    private final DatabaseClock clock;

    RegistrationChecks(Parties parties, DatabaseClock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** @throws ProtocolRefusedException when a party of the text is no registered body */
    List<EnterpriseNumber> parties(ProtocolDocument document) {
        return parties.registered(document);
    }

    List<FieldProblem> problems(
            ProtocolDocument document, RegistrationFacts facts, byte[] signed, List<EnterpriseNumber> numbers) {
        List<FieldProblem> problems =
                new ArrayList<>(RegistrationRules.problems(document, facts, numbers, clock.today()));
        problems.addAll(SignedFiles.problems(signed));
        return problems;
    }

    /** Of a text that takes the place of an earlier one. @throws ProtocolRefusedException when it names other parties */
    List<FieldProblem> problems(
            ProtocolView protocol, ProtocolDocument document, RegistrationFacts facts, byte[] signed) {
        List<EnterpriseNumber> numbers = parties(document);
        if (!Set.copyOf(numbers).equals(Set.copyOf(protocol.parties()))) {
            throw new ProtocolRefusedException("protocol.refused.parties-changed");
        }
        return problems(document, facts, signed, numbers);
    }
}
