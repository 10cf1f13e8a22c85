package be.protocolloket.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what right a caller may fill a signatory's slot. */
public interface SigningAuthorities {

    /**
     * The caller's own mandate when the slot is the caller's, else a delegation by that signatory to the caller that was
     * put in writing and runs on that day, as the delegator's mandate must too. Empty when the caller may not sign.
     *
     * @param mandateId the mandate on which the signatory was appointed for the slot: no other counts; null for any of the signatory
     */
    Optional<SigningAuthority> of(
            Caller caller, EnterpriseNumber body, UUID signatoryPersonId, @Nullable UUID mandateId, LocalDate day);
}
