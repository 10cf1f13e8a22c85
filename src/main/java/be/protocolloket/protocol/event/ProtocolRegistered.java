package be.protocolloket.protocol.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every party confirmed a protocol that was signed elsewhere: it is concluded by its stated dates.
 *
 * @param corrects it was concluded before, and every party confirmed other facts of it
 * @param signatureDates historic day of signing by slot id; slots of which the day is unknown are absent
 * @param publications where it was published already; with a correction, what earlier files of it were
 */
public record ProtocolRegistered(
        UUID protocolId,
        UUID versionId,
        boolean corrects,
        Map<String, LocalDate> signatureDates,
        List<HistoricPublication> publications) {

    /**
     * @param publishedOn day of publication
     */
    public record HistoricPublication(EnterpriseNumber party, String url, LocalDate publishedOn) {}
}
