package be.protocolloket.signing.signature;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Reauthentication;
import be.protocolloket.party.ReauthenticationResult;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Remembers for a moment who confirmed which task with a password, so that the password can be looked at before the transaction and the
 * transaction still demands it. Holds no password. On another node nothing is remembered and the password is looked at again.
 */
@Component
class PasswordConfirmations {

    private static final Duration VALID = Duration.ofSeconds(30);

    private final Reauthentication reauthentication;
    private final Map<Confirmation, Instant> confirmed = new ConcurrentHashMap<>();

    PasswordConfirmations(Reauthentication reauthentication) {
        this.reauthentication = reauthentication;
    }

    private record Confirmation(String taskId, UUID personId) {}

    /** Looks at the password; a right one holds for this task and person for half a minute. */
    Optional<FieldProblem> check(String taskId, String password, Caller caller) {
        Instant now = Instant.now();
        confirmed.values().removeIf(until -> until.isBefore(now));
        ReauthenticationResult result =
                password.isEmpty() ? ReauthenticationResult.WRONG : reauthentication.check(caller, password);
        return switch (result) {
            case OK -> {
                confirmed.put(new Confirmation(taskId, caller.personId()), now.plus(VALID));
                yield Optional.empty();
            }
            case WRONG -> Optional.of(new FieldProblem("password", "signing.problem.password-wrong"));
            case LOCKED -> Optional.of(new FieldProblem("password", "signing.problem.password-locked"));
        };
    }

    /** Looks at the password only when it was not found right just now. */
    Optional<FieldProblem> demand(String taskId, String password, Caller caller) {
        Instant until = confirmed.get(new Confirmation(taskId, caller.personId()));
        return until != null && until.isAfter(Instant.now()) ? Optional.empty() : check(taskId, password, caller);
    }
}
