package be.protocolloket.party;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal kept in the session: the person's id and nothing that can change. What the person may do is looked up with every
 * request.
 *
 * @param mustChangePassword while the password is one that somebody else chose
 * @param passwordGeneration which of the person's passwords opened the session, 0 for the first
 */
public record LoggedInPerson(UUID personId, boolean mustChangePassword, int passwordGeneration)
        implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 2L;

    /** A person whose password is their own choice and was never changed. */
    public LoggedInPerson(UUID personId) {
        this(personId, false, 0);
    }

    /** The person's id as text: what the engine and the logs may know. */
    @Override
    public String getName() {
        return personId.toString();
    }
}
