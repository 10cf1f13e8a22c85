package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Implemented by the room of the advices for signing: who advised, or waived, on exactly this version, and when. */
public interface AdviceFacts {

    /** Day in Brussels of each party's final advice or waiver on the version; a party without one is absent. */
    Map<EnterpriseNumber, LocalDate> advisedOn(UUID versionId);
}
