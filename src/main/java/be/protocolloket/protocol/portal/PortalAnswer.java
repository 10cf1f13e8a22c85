package be.protocolloket.protocol.portal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said for a party.
 *
 * @param role manager or data protection officer
 */
public record PortalAnswer(EnterpriseNumber body, Role role, boolean accepted, String reason, UUID person, Instant at) {

    boolean of(EnterpriseNumber party, Role as) {
        return body.equals(party) && role == as;
    }

    /** Whether who gave this answer may give that one too: only as the officer of both parties. */
    boolean leaves(EnterpriseNumber party, Role as, UUID speaker) {
        return !person.equals(speaker) || role == Role.DPO && as == Role.DPO && !body.equals(party);
    }
}
