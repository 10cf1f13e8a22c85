package be.protocolloket.protocol.web;

import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.Annex;
import be.protocolloket.protocol.document.MeasureStatus;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * State of a protocol in words, and its dates, which are different facts and never replace each other.
 *
 * @param requiredAnnexes annexes that the text refers to
 * @param missingAnnexes those that it does not have
 * @param measures security measures of all parties
 * @param pendingMeasures those that a governing body must still approve
 * @param advices dates of the advices that the text states
 */
record ProtocolStatus(
        ProtocolView protocol,
        @Nullable LocalDate documentDate,
        List<LocalDate> advices,
        long requiredAnnexes,
        long missingAnnexes,
        long measures,
        long pendingMeasures,
        @Nullable LocalDate reviewDate) {

    private static final Set<LegalEffect> RUNNING = Set.of(LegalEffect.IN_FORCE, LegalEffect.UNDER_NOTICE);

    static ProtocolStatus of(ProtocolView protocol, ProtocolDocument text) {
        return new ProtocolStatus(
                protocol,
                text.documentDate(),
                text.statedAdvices().stream()
                        .map(advice -> advice.date())
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                text.annexes().stream().filter(Annex::required).count(),
                text.annexes().stream()
                        .filter(Annex::required)
                        .filter(annex -> !annex.present())
                        .count(),
                text.parties().stream()
                        .mapToLong(party -> party.securityMeasures().size())
                        .sum(),
                text.parties().stream()
                        .flatMap(party -> party.securityMeasures().stream())
                        .filter(measure -> measure.status() == MeasureStatus.PENDING_APPROVAL)
                        .count(),
                text.reviewDate());
    }

    /** That all are there is only said where there are any. */
    public String annexesKey() {
        return "protocol.page.annexes." + (requiredAnnexes == 0 ? "none" : missingAnnexes == 0 ? "ok" : "missing");
    }

    /** Null where nothing is to be said: that measures work is only said, after the text, of a protocol that binds somebody. */
    public @Nullable String measuresKey() {
        if (measures == 0) {
            return "protocol.page.measures.none";
        }
        if (pendingMeasures > 0) {
            return "protocol.page.measures.pending";
        }
        return RUNNING.contains(protocol.effect()) ? "protocol.page.measures.ok" : null;
    }

    /** Whether the text states an advice of a day after its own. */
    public boolean afterText(LocalDate advice) {
        return documentDate != null && advice.isAfter(documentDate);
    }

    public String stateTag() {
        return Tags.of(protocol.state());
    }

    public String effectTag() {
        return Tags.of(protocol.effect());
    }
}
