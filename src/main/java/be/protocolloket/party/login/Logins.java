package be.protocolloket.party.login;

import be.protocolloket.party.LoggedInPerson;
import java.util.Optional;

/** Checks who wants to log in. */
public interface Logins {

    /**
     * Empty for a wrong password, an unknown name, a locked and a switched-off account alike, in the same time: a
     * stranger does not learn which.
     */
    Optional<LoggedInPerson> check(String username, CharSequence password);
}
