package be.protocolloket.party.login;

import be.protocolloket.party.Caller;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.party.Reauthentication;
import be.protocolloket.party.ReauthenticationResult;
import be.protocolloket.party.login.AccountTable.Attempt;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks passwords, at log-in and for reauthentication, with one count of wrong answers. */
@Component
public class PasswordGate implements Reauthentication {

    private final AccountTable accounts;
    private final PasswordEncoder encoder;
    /** Checked when there is no account, so that the answer takes equally long. */
    private final String nobodysHash;

    PasswordGate(AccountTable accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.nobodysHash = String.valueOf(encoder.encode("nobody"));
    }

    /**
     * Empty for a wrong password, an unknown name, a locked and a switched-off account alike, in the same time: a
     * stranger does not learn which.
     */
    public Optional<LoggedInPerson> check(String username, CharSequence password) {
        var attempt = accounts.reserveAttempt(username).orElse(null);
        if (attempt == null) {
            encoder.matches(password, nobodysHash);
            return Optional.empty();
        }
        return matches(attempt, password)
                ? Optional.of(new LoggedInPerson(
                        attempt.personId(), attempt.mustChangePassword(), attempt.passwordGeneration()))
                : Optional.empty();
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
