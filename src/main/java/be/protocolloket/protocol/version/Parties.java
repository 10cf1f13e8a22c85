package be.protocolloket.protocol.version;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who the parties of a text are, and who may act for them. */
@Component
public class Parties {

    private final Bodies bodies;

    Parties(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * The registered bodies that a text names, in its order.
     *
     * @throws ProtocolRefusedException when a number is missing, wrong, unknown or twice there, or there are fewer than two
     */
    public List<EnterpriseNumber> registered(ProtocolDocument document) {
        var problems = new ArrayList<FieldProblem>();
        var numbers = new LinkedHashSet<EnterpriseNumber>();
        for (Party party : document.parties()) {
            var number = numberOf(party);
            if (number.isEmpty()) {
                problems.add(problem("protocol.refused.party-number", party, written(party)));
            } else if (bodies.find(number.get()).isEmpty()) {
                problems.add(problem(
                        "protocol.refused.party-unknown", party, number.get().display()));
            } else if (!numbers.add(number.get())) {
                problems.add(problem(
                        "protocol.refused.party-twice", party, number.get().display()));
            }
        }
        if (problems.isEmpty() && numbers.size() < 2) {
            problems.add(new FieldProblem(null, "protocol.refused.parties-too-few"));
        }
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        return List.copyOf(numbers);
    }

    /** Empty when absent or no enterprise number. */
    public static Optional<EnterpriseNumber> numberOf(Party party) {
        return EnterpriseNumber.find(party.enterpriseNumber());
    }

    /** The party of the text that is this body. */
    public static Optional<Party> partyOf(ProtocolDocument document, EnterpriseNumber number) {
        return document.parties().stream()
                .filter(party -> numberOf(party).filter(number::equals).isPresent())
                .findFirst();
    }

    /**
     * The first party for which the caller manages protocols.
     *
     * @throws NotHereException when there is none
     */
    public static EnterpriseNumber requireManager(ProtocolView protocol, Caller caller) {
        return protocol.parties().stream()
                .filter(party -> caller.holds(Role.PROTOCOL_MANAGER, party))
                .findFirst()
                .orElseThrow(NotHereException::new);
    }

    private static String written(Party party) {
        var number = party.enterpriseNumber();
        return number == null ? "" : number;
    }

    private static FieldProblem problem(String key, Party party, String number) {
        return new FieldProblem(null, key, party.displayName(), number);
    }
}
