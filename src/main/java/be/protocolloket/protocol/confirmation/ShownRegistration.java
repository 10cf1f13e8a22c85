package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess.CodeVariables;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess.Variables;
import be.protocolloket.protocol.registration.SignedFile;
import be.protocolloket.protocol.registration.SignedFiles;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The signed file and the transcription that a form is about: their fingerprints, and that the answers are about these two. */
@Component
class ShownRegistration {

    private static final String FILE = "fileHash";
    private static final String TEXT = "textHash";

    private final Protocols protocols;
    private final SignedFiles files;

    ShownRegistration(Protocols protocols, SignedFiles files) {
        this.protocols = protocols;
        this.files = files;
    }

    /**
     * The party for which the caller answers this task.
     *
     * @throws NotHereException unless the caller has the role in their own name
     */
    EnterpriseNumber party(TaskContext task, Role role, Caller caller) {
        var body = task.get(Variables.PARTY_NUMBER);
        boolean isParty = protocols.require(task.protocolId(), caller).parties().contains(body);
        if (!isParty || !caller.groups().contains(GroupId.of(role, body))) {
            throw new NotHereException();
        }
        return body;
    }

    /** Start values of the two readonly fields. */
    Map<String, Object> values(TaskContext task) {
        return new HashMap<>(Map.of(FILE, fileHash(version(task)), TEXT, textHash(version(task))));
    }

    /** Message keys: what the answer does, to a first registration or to facts that all confirmed before; and the obstacle, if any. */
    List<String> notices(TaskContext task, Optional<String> obstacle) {
        boolean concluded = protocols.get(task.protocolId()).state() == DocumentState.CONCLUDED;
        String shown = "protocol.notice.shown-" + (concluded ? "correction" : "registration");
        return Stream.concat(Stream.of(shown), obstacle.stream()).toList();
    }

    /** The answers must be about the file and the text that belong to the task, and say why when they reject. */
    List<FieldProblem> problems(TaskContext task, FormValues values, boolean rejects) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!values.text(FILE).equals(fileHash(version(task)))) {
            problems.add(new FieldProblem(FILE, "protocol.refused.other-file"));
        }
        if (!values.text(TEXT).equals(textHash(version(task)))) {
            problems.add(new FieldProblem(TEXT, "protocol.refused.other-text"));
        }
        if (rejects && values.text("reason").isBlank()) {
            problems.add(new FieldProblem("reason", "protocol.refused.reject-reason"));
        }
        return problems;
    }

    static UUID version(TaskContext task) {
        return task.get(CodeVariables.VERSION_ID);
    }

    private String fileHash(UUID versionId) {
        return files.find(versionId).map(SignedFile::sha256).orElseThrow(NotHereException::new);
    }

    private String textHash(UUID versionId) {
        var sha256 = protocols.version(versionId).sha256();
        if (sha256 == null) {
            throw new NotHereException();
        }
        return sha256;
    }
}
