package be.protocolloket.party;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Remembers for a moment who confirmed which task with a password, so that the password can be looked at before the transaction and the
 * transaction still demands it. Holds no password. On another node nothing is remembered and the password is looked at again.
 */
@Component
public class PasswordConfirmations {

    private static final Duration VALID = Duration.ofSeconds(30);

    private final Reauthentication reauthentication;
    private final Map<Confirmation, Instant> confirmed = new ConcurrentHashMap<>();

    PasswordConfirmations(Reauthentication reauthentication) {
        this.reauthentication = reauthentication;
    }

    private record Confirmation(String taskId, UUID personId) {}

    /** Looks at the password; a right one holds for this task and person for half a minute. */
    public ReauthenticationResult check(String taskId, String password, Caller caller) {
        Instant now = Instant.now();
        confirmed.values().removeIf(until -> until.isBefore(now));
        ReauthenticationResult result =
                password.isEmpty() ? ReauthenticationResult.WRONG : reauthentication.check(caller, password);
        if (result == ReauthenticationResult.OK) {
            confirmed.put(new Confirmation(taskId, caller.personId()), now.plus(VALID));
        }
        return result;
    }

    /** Looks at the password only when it was not found right just now. */
    public ReauthenticationResult demand(String taskId, String password, Caller caller) {
        Instant until = confirmed.get(new Confirmation(taskId, caller.personId()));
        return until != null && until.isAfter(Instant.now())
                ? ReauthenticationResult.OK
                : check(taskId, password, caller);
    }
}
