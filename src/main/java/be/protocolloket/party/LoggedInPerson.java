package be.protocolloket.party;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal kept in the session: who, and nothing that may change. What the person may do is asked anew on every
 * request.
 *
 * @param mustChangePassword while the password is one that somebody else chose
 */
public record LoggedInPerson(UUID personId, boolean mustChangePassword)
        implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    /** Somebody whose password is their own. */
    public LoggedInPerson(UUID personId) {
        this(personId, false);
    }

    /** The person's id as text: what the engine and the logs may know. */
    @Override
    public String getName() {
        return personId.toString();
    }
}
