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
     * @throws PartyRefusedException with the problems per field: current, next, repeated
     */
    public LoggedInPerson change(Caller caller, String current, String next, String repeated) {
        var problems = new Problems();
        checkLength("next", next, problems);
        if (next.equals(current)) {
            problems.add("next", "party.problem.password-same");
        }
        if (!next.equals(repeated)) {
            problems.add("repeated", "party.problem.password-repeated");
        }
        problems.refuseIfAny();
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

    public static void checkLength(String field, String password, Problems problems) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            problems.add(field, "party.problem.password-length");
        }
    }
}
