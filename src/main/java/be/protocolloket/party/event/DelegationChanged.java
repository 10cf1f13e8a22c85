package be.protocolloket.party.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signatory delegated the power to sign in writing, or a delegation was revoked.
 *
 * @param documentSha256 of the paper that says so
 * @param by who approved it
 */
public record DelegationChanged(
        UUID delegationId,
        EnterpriseNumber body,
        UUID delegatorId,
        UUID delegateId,
        MandateChanged.Change change,
        LocalDate from,
        LocalDate until,
        String documentSha256,
        UUID by,
        UUID proposedBy) {}
