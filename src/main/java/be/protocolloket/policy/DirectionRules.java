package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.NO_SUCH_DIRECTION;
import static be.protocolloket.policy.RefusalReason.RECIPIENT_NOT_LISTED;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data go only from a body to a body between which the protocol has a flow, and there only to the people whom it names. */
final class DirectionRules {

    private DirectionRules() {}

    static List<Refusal> direction(Asked asked) {
        return asked.flows().isEmpty()
                ? List.of(asked.refusal(NO_SUCH_DIRECTION, asked.discloserName(), asked.receiverName()))
                : List.of();
    }

    /**
     * @param recipient null while not chosen
     * @param sending the channel has been chosen, so the recipient must have been too
     */
    static List<Refusal> recipient(Asked asked, @Nullable String recipient, boolean sending) {
        if (recipient == null) {
            return sending ? List.of(asked.refusal(RECIPIENT_NOT_LISTED, "missing", asked.receiverName())) : List.of();
        }
        boolean listed = asked.policy().recipients(asked.direction().receiver()).stream()
                .anyMatch(category -> category.id().equals(recipient));
        return listed ? List.of() : List.of(asked.refusal(RECIPIENT_NOT_LISTED, "unknown", asked.receiverName()));
    }
}
