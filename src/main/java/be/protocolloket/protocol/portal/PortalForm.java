package be.protocolloket.protocol.portal;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.model.PortalAgreementProcess.CodeVariables;
import be.protocolloket.protocol.model.PortalAgreementProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the forms of the manager and of the officer have in common: whether this portal counts as the platform of the protocol. */
abstract class PortalForm implements TaskFormHandler.Choosing {

    /** The options of {@code decision}. */
    private enum Decision {
        ACCEPT,
        REFUSE
    }

    private final Role role;
    private final Protocols protocols;
    private final PortalAnswers answers;
    private final PlatformWords words;
    private final Bodies bodies;

    /** @param role that the form is for */
    PortalForm(Role role, Protocols protocols, PortalAnswers answers, PlatformWords words, Bodies bodies) {
        this.role = role;
        this.protocols = protocols;
        this.answers = answers;
        this.words = words;
        this.bodies = bodies;
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public boolean excludes(TaskContext task, UUID person) {
        var voice = GroupId.of(role, task.get(Variables.PARTY_NUMBER));
        return answers.obstacle(task.get(CodeVariables.AGREEMENT_ID), voice, person)
                .isPresent();
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        var voice = voice(task, caller);
        var said = words.of(protocols.require(task.protocolId(), caller));
        return new FormStart(
                Map.of(
                        "platform",
                        String.join("\n", said.names()),
                        "dataPath",
                        said.without() + "\n" + said.with(),
                        "answeringFor",
                        bodies.shortName(voice.body())),
                Map.of(),
                answers.obstacle(task.get(CodeVariables.AGREEMENT_ID), voice, caller.personId()).stream()
                        .toList());
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        if (values.choice("decision", Decision.class).isEmpty()) {
            return List.of(new FieldProblem("decision", "protocol.refused.no-decision"));
        }
        return answers.obstacle(task.get(CodeVariables.AGREEMENT_ID), voice(task, caller), caller.personId()).stream()
                .map(key -> new FieldProblem(null, key))
                .toList();
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var problems = check(task, values, caller);
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
        boolean accepted = values.chose("decision", Decision.ACCEPT);
        answers.answer(
                task.get(CodeVariables.AGREEMENT_ID), voice(task, caller), accepted, values.text("reason"), caller);
        return accepted ? Map.of() : Map.ofEntries(Variables.PORTAL_REFUSED.to(true));
    }

    private GroupId voice(TaskContext task, Caller caller) {
        var voice = GroupId.of(role, task.get(Variables.PARTY_NUMBER));
        boolean party = protocols.require(task.protocolId(), caller).parties().contains(voice.body());
        if (!party || !caller.holds(voice.role(), voice.body())) {
            throw new NotHereException();
        }
        return voice;
    }
}
