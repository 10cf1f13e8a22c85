package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What the room of the signatures knows and conclusion rests on. */
public interface ConclusionFacts {

    /**
     * Day in Brussels of the last signature under a version.
     *
     * @throws ProtocolRefusedException when a required signature is missing
     */
    LocalDate lastSignatureDate(UUID versionId);

    /** The bodies for which somebody signed a version, whatever its text says of who must. */
    Set<EnterpriseNumber> signedFor(UUID versionId);
}
