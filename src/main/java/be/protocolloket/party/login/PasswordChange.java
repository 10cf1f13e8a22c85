package be.protocolloket.party.login;

import be.protocolloket.party.Caller;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.party.Reauthentication;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Changes people's own passwords. Only a password that nobody else knows makes a signature theirs alone. */
@Service
public class PasswordChange {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final AccountTable accounts;
    private final Reauthentication reauthentication;
    private final PasswordEncoder encoder;

    PasswordChange(AccountTable accounts, Reauthentication reauthentication, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.reauthentication = reauthentication;
        this.encoder = encoder;
    }

    /**
     * A wrong current password counts as a failed log-in. Sessions that were opened with the old password end with their next request.
     *
     * @return the person with the new password
     * @param code the word of whoever approved the account; not looked at unless {@link #asksCode}
     * @throws PartyRefusedException with the problems per field: current, next, repeated, code
     */
    public LoggedInPerson change(Caller caller, String current, String next, String repeated, String code) {
        var problems = new Problems();
        check("next", next, problems, caller.displayName(), accounts.username(caller.personId()));
        if (next.equals(current)) {
            problems.add("next", "party.problem.password-same");
        }
        if (!next.equals(repeated)) {
            problems.add("repeated", "party.problem.password-repeated");
        }
        problems.refuseIfAny();
        checkCode(caller, code);
        return switch (reauthentication.check(caller, current)) {
            case OK ->
                new LoggedInPerson(
                        caller.personId(),
                        false,
                        accounts.changePassword(caller.personId(), String.valueOf(encoder.encode(next))));
            case WRONG -> throw Problems.refusal("current", "party.problem.password-wrong");
            case LOCKED -> throw Problems.refusal("current", "party.problem.password-locked");
        };
    }

    /** Whether the caller chooses a first own password, and with it a word that somebody else gave. */
    public boolean asksCode(Caller caller) {
        return accounts.codeHash(caller.personId()).isPresent();
    }

    /** Counts each try before it is looked at, as a wrong password does. */
    private void checkCode(Caller caller, String code) {
        var hash = accounts.codeHash(caller.personId()).orElse(null);
        if (hash == null) {
            return;
        }
        if (accounts.reserveAttempt(caller.personId()).isEmpty()) {
            throw Problems.refusal("current", "party.problem.password-locked");
        }
        if (!encoder.matches(code.strip(), hash)) {
            throw Problems.refusal("code", "party.problem.code-wrong");
        }
    }

    /**
     * Notes a password that is too short or easily guessed.
     *
     * @param names of the person: the name that people see, and the one to log in with
     */
    public static void check(String field, String password, Problems problems, String... names) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            problems.add(field, "party.problem.password-length");
        } else if (GuessablePasswords.isOwnName(password, names)) {
            problems.add(field, "party.problem.password-own-name");
        } else if (GuessablePasswords.isCommon(password)) {
            problems.add(field, "party.problem.password-common");
        }
    }
}
