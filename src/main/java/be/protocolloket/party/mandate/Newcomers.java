package be.protocolloket.party.mandate;

import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.login.PasswordChange;
import be.protocolloket.party.refusal.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds the person with a user name on a mandate's form, or creates one once a second person approved it. */
@Component
public class Newcomers {

    private static final int SHORTEST_CODE = 8;

    private final PersonTable people;
    private final AccountTable accounts;
    private final PasswordEncoder encoder;

    Newcomers(PersonTable people, AccountTable accounts, PasswordEncoder encoder) {
        this.people = people;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** Notes what is missing; a person who has an account needs neither name nor password here, and keeps their own. */
    public void check(NewMandate mandate, Problems problems) {
        var username = username(mandate);
        boolean described =
                !mandate.displayName().isBlank() || !mandate.password().isBlank();
        if (username.isBlank()) {
            problems.add("username", "party.problem.required");
        } else if (accounts.personOf(username).isPresent()) {
            if (described) {
                problems.add("username", "party.problem.username-taken");
            }
        } else if (!described) {
            problems.add("username", "party.problem.username-unknown");
        } else {
            checkNew(mandate, username, problems);
        }
    }

    private void checkNew(NewMandate mandate, String username, Problems problems) {
        if (!username.matches("[a-z0-9][a-z0-9._@-]{2,79}")) {
            problems.add("username", "party.problem.username-form");
        }
        problems.requireText("displayName", mandate.displayName(), 120);
        PasswordChange.check("password", mandate.password(), problems, mandate.displayName(), username);
    }

    /** Whoever has an account under the user name. */
    public Optional<UUID> known(NewMandate mandate) {
        return accounts.personOf(username(mandate));
    }

    /** Somebody in whom {@link #check} found nothing wrong. Nothing is stored. */
    public NewPerson described(NewMandate mandate) {
        return new NewPerson(
                username(mandate), mandate.displayName().strip(), String.valueOf(encoder.encode(mandate.password())));
    }

    /**
     * Creates the person and the account.
     *
     * @param code word that whoever approves it gives to the person, who must know it besides the first password
     * @throws be.protocolloket.party.refusal.PartyRefusedException when somebody else got the user name meanwhile
     */
    public UUID bringIn(NewPerson newcomer, UUID by, String code) {
        var word = code.strip();
        if (word.length() < SHORTEST_CODE || encoder.matches(word, newcomer.passwordHash())) {
            throw Problems.refusal("code", "party.problem.code-required");
        }
        var id = UUID.randomUUID();
        people.add(id, newcomer.displayName(), by);
        if (!accounts.add(id, newcomer.username(), newcomer.passwordHash(), false)) {
            throw Problems.refusal(null, "party.problem.username-taken-since");
        }
        accounts.requireNewPassword(id);
        accounts.requireCode(id, String.valueOf(encoder.encode(word)));
        return id;
    }

    private static String username(NewMandate mandate) {
        return mandate.username().strip().toLowerCase(Locale.ROOT);
    }
}
