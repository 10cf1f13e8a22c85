package be.protocolloket.signing.signature;

import be.protocolloket.party.SigningAuthority;
import be.protocolloket.signing.record.OfferedText;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's turn in a slot.
 *
 * @param authority null when the caller may not sign here today
 * @param onBehalfOf name of the delegator; null for who signs in their own name
 * @param obstacle key of the message that says why the caller cannot act here; null when nothing stands in the way
 * @param alsoElsewhere whether the caller has another slot of their own in the text
 */
record SigningTurn(
        OfferedText text,
        SignatureSlot slot,
        @Nullable SigningAuthority authority,
        @Nullable String onBehalfOf,
        @Nullable String obstacle,
        boolean alsoElsewhere) {

    /** @throws TaskRefusedException when something stands in the way */
    SigningAuthority mayAct() {
        if (obstacle != null) {
            throw new TaskRefusedException(List.of(new FieldProblem(null, obstacle)));
        }
        return Objects.requireNonNull(authority);
    }
}
