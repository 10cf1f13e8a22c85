package be.protocolloket.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** By what right a caller may fill a signatory's slot. */
public interface SigningAuthorities {

    /**
     * The caller's own mandate when the slot is the caller's, else a delegation by that signatory to the caller that was
     * put in writing and runs on that day, as the delegator's mandate must too. Empty when the caller may not sign.
     */
    Optional<SigningAuthority> of(Caller caller, EnterpriseNumber body, UUID signatoryPersonId, LocalDate day);
}
