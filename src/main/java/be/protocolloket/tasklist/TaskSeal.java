package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.NotHereException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what people type in the tasks of a case, under the key of what their body keeps for itself. */
@Component
public class TaskSeal {

    private final CaseVault vault;

    TaskSeal(CaseVault vault) {
        this.vault = vault;
    }

    /** Number of the body for which the caller holds the task. */
    public String body(OpenTask task, Caller caller) {
        return task.groups().stream()
                .filter(caller.groupIds()::contains)
                .map(group -> GroupId.parse(group).body().digits())
                .findFirst()
                .orElseThrow(NotHereException::new);
    }

    /**
     * In the caller's transaction, which must exist.
     *
     * @throws KeyDestroyedException when the case was erased
     */
    public byte[] seal(UUID caseId, String body, String place, String text) {
        return vault.seal(Compartment.own(caseId, body), place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing once the case was erased. */
    public Optional<String> open(UUID caseId, String body, String place, byte[] sealed) {
        try {
            byte[] opened = vault.open(Compartment.own(caseId, body), place, sealed);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (KeyDestroyedException erased) {
            return Optional.empty();
        }
    }
}
