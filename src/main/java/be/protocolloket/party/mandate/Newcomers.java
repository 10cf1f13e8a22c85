package be.protocolloket.party.mandate;

import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.login.PasswordChange;
import be.protocolloket.party.refusal.Problems;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds the person with a user name on a mandate's form, or creates one. */
@Component
class Newcomers {

    private final PersonTable people;
    private final AccountTable accounts;
    private final PasswordEncoder encoder;

    Newcomers(PersonTable people, AccountTable accounts, PasswordEncoder encoder) {
        this.people = people;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** Notes what is missing; a person who has an account needs neither name nor password here, and keeps their own. */
    void check(NewMandate mandate, Problems problems) {
        var username = mandate.username().strip().toLowerCase(Locale.ROOT);
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
        PasswordChange.checkLength("password", mandate.password(), problems);
    }

    /** The person that {@link #check} found nothing wrong with. */
    UUID bringIn(NewMandate mandate, UUID by) {
        var username = mandate.username().strip().toLowerCase(Locale.ROOT);
        return accounts.personOf(username).orElseGet(() -> {
            var id = UUID.randomUUID();
            people.add(id, mandate.displayName().strip(), by);
            var hash = String.valueOf(encoder.encode(mandate.password()));
            if (!accounts.add(id, username, hash, false)) {
                throw Problems.refusal("username", "party.problem.username-taken");
            }
            accounts.requireNewPassword(id);
            return id;
        });
    }
}
