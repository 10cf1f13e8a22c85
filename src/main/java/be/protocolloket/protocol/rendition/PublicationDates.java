package be.protocolloket.protocol.rendition;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** When each party published a protocol; implemented by the room of the publications. */
@NamedInterface("rendition")
public interface PublicationDates {

    /** Day in Brussels by party; a party that did not publish is absent. */
    Map<EnterpriseNumber, LocalDate> publishedOn(UUID protocolId);
}
