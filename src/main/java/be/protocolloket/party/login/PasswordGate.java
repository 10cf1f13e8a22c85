package be.protocolloket.party.login;

import be.protocolloket.party.Caller;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.party.Reauthentication;
import be.protocolloket.party.ReauthenticationResult;
import be.protocolloket.party.login.AccountTable.Attempt;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks passwords, at the log-in and again within a session. Each has its own count of wrong answers: what strangers do at the log-in does not
 * keep from signing who is logged in.
 */
@Component
public class PasswordGate implements Reauthentication {

    private final AccountTable accounts;
    private final LoginTryTable tries;
    private final PasswordEncoder encoder;
    /** Checked when there is no account, so that the answer takes equally long. */
    private final String nobodysHash;

    PasswordGate(AccountTable accounts, LoginTryTable tries, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.tries = tries;
        this.encoder = encoder;
        this.nobodysHash = String.valueOf(encoder.encode("nobody"));
    }

    /**
     * Empty for a wrong password, an unknown name and a switched-off account alike, in the same time: a stranger does not learn which.
     *
     * @param source the address from which it is tried
     * @throws TooManyTriesException whether or not there is such an account
     */
    public Optional<LoggedInPerson> check(String username, CharSequence password, String source) {
        if (!tries.reserve(username, source)) {
            throw new TooManyTriesException();
        }
        var found = accounts.find(username).orElse(null);
        boolean right = encoder.matches(password, found == null ? nobodysHash : found.passwordHash());
        if (found == null || !right) {
            return Optional.empty();
        }
        tries.succeeded(username, source);
        return Optional.of(
                new LoggedInPerson(found.personId(), found.mustChangePassword(), found.passwordGeneration()));
    }

    @Override
    public ReauthenticationResult check(Caller caller, CharSequence password) {
        var attempt = accounts.reserveAttempt(caller.personId()).orElse(null);
        if (attempt == null) {
            return ReauthenticationResult.LOCKED;
        }
        if (matches(attempt, password)) {
            return ReauthenticationResult.OK;
        }
        return attempt.last() ? ReauthenticationResult.LOCKED : ReauthenticationResult.WRONG;
    }

    private boolean matches(Attempt attempt, CharSequence password) {
        boolean right = encoder.matches(password, attempt.passwordHash());
        if (right) {
            accounts.forgetAttempts(attempt.personId());
        }
        return right;
    }
}
