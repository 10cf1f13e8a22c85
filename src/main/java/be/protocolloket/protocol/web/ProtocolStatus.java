package be.protocolloket.protocol.web;

import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.Annex;
import be.protocolloket.protocol.document.MeasureStatus;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * State of a protocol in words, and its dates, which are different facts and never replace each other.
 *
 * @param requiredAnnexes annexes that the text refers to
 * @param missingAnnexes those that it does not have
 * @param measures of each party, in the order of the text: a sum would hide a party without any
 * @param advices that the text states, by day, each with the party that it is for
 * @param unadvised parties without one, where the text states any
 */
record ProtocolStatus(
        ProtocolView protocol,
        @Nullable LocalDate documentDate,
        List<DatedFact> advices,
        List<String> unadvised,
        long requiredAnnexes,
        long missingAnnexes,
        List<Measures> measures,
        @Nullable LocalDate reviewDate) {

    private static final Set<LegalEffect> RUNNING = Set.of(LegalEffect.IN_FORCE, LegalEffect.UNDER_NOTICE);

    /**
     * The security measures of one party.
     *
     * @param pending those that a governing body must still approve
     * @param key of what is said of them: that they work is only said, after the text, of a protocol that binds somebody
     */
    record Measures(String party, long listed, long pending, String key) {

        private static Measures of(Party party, boolean running) {
            long listed = party.securityMeasures().size();
            long pending = party.securityMeasures().stream()
                    .filter(measure -> measure.status() == MeasureStatus.PENDING_APPROVAL)
                    .count();
            String said = listed == 0 ? "none" : pending > 0 ? "pending" : running ? "ok" : "listed";
            return new Measures(party.displayName(), listed, pending, "protocol.page.measures." + said);
        }
    }

    static ProtocolStatus of(ProtocolView protocol, ProtocolDocument text) {
        var running = RUNNING.contains(protocol.effect());
        return new ProtocolStatus(
                protocol,
                text.documentDate(),
                text.statedAdvices().stream()
                        .map(advice -> new DatedFact(advice.date(), name(text, advice.party())))
                        .sorted(Comparator.comparing(DatedFact::day, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                text.statedAdvices().isEmpty() ? List.of() : unadvised(text),
                text.annexes().stream().filter(Annex::required).count(),
                text.annexes().stream()
                        .filter(Annex::required)
                        .filter(annex -> !annex.present())
                        .count(),
                text.parties().stream()
                        .map(party -> Measures.of(party, running))
                        .toList(),
                text.reviewDate());
    }

    private static String name(ProtocolDocument text, String partyId) {
        return text.party(partyId).map(Party::displayName).orElse(partyId);
    }

    private static List<String> unadvised(ProtocolDocument text) {
        return text.parties().stream()
                .filter(party -> text.statedAdvices().stream()
                        .noneMatch(advice -> advice.party().equals(party.id())))
                .map(Party::displayName)
                .toList();
    }

    /** That all are there is only said where there are any. */
    public String annexesKey() {
        return "protocol.page.annexes." + (requiredAnnexes == 0 ? "none" : missingAnnexes == 0 ? "ok" : "missing");
    }

    /** Whether the text states an advice of a day after its own. */
    public boolean afterText(@Nullable LocalDate advice) {
        return documentDate != null && advice != null && advice.isAfter(documentDate);
    }

    public String stateTag() {
        return Tags.of(protocol.state());
    }

    public String effectTag() {
        return Tags.of(protocol.effect());
    }
}
