package be.protocolloket.protocol.agreement;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.model.ProtocolAgreementProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the two forms with which a party answers have in common: who answers, for whom and about which text. */
@Component
class AskedParty {

    private static final String HASH = "hash";

    private final Protocols protocols;
    private final Agreements agreements;
    private final Bodies bodies;

    AskedParty(Protocols protocols, Agreements agreements, Bodies bodies) {
        this.protocols = protocols;
        this.agreements = agreements;
        this.bodies = bodies;
    }

    /**
     * The party for which the caller answers this task.
     *
     * @throws NotHereException unless the caller manages protocols for it
     */
    EnterpriseNumber party(TaskContext task, Caller caller) {
        var body = task.get(Variables.PARTY_NUMBER);
        boolean isParty = protocols.require(task.protocolId(), caller).parties().contains(body);
        if (!isParty || !caller.groups().contains(GroupId.of(Role.PROTOCOL_MANAGER, body))) {
            throw new NotHereException();
        }
        return body;
    }

    FormStart start(TaskContext task, AgreementStep step, Caller caller) {
        var body = party(task, caller);
        return FormStart.of(Map.of(
                "party",
                bodies.shortName(body),
                HASH,
                agreements.asked(task.protocolId(), step).sha256()));
    }

    /** The answer must be about the text as it stands, and say why when it is a no. */
    static List<FieldProblem> problems(AskedText text, FormValues values, boolean refuses) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!values.text(HASH).equals(text.sha256())) {
            problems.add(new FieldProblem(HASH, "protocol.refused.agreement-text"));
        }
        if (refuses && values.text("reason").isBlank()) {
            problems.add(new FieldProblem("reason", "protocol.refused.agreement-reason"));
        }
        return problems;
    }
}
