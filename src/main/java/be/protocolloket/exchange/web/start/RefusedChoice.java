package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.policy.Refusal;
import be.protocolloket.protocol.document.CaseKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the protocol does not offer, and why.
 *
 * @param label of the trigger or ground; null for the kind as a whole
 */
record RefusedChoice(CaseKind kind, @Nullable String label, List<Refusal> refusals) {

    static List<RefusedChoice> of(CaseOffer offer) {
        List<RefusedChoice> refused = new ArrayList<>();
        for (OfferedKind kind : offer.kinds()) {
            if (!kind.offered()) {
                refused.add(new RefusedChoice(kind.kind(), null, kind.refusals()));
            } else {
                refused(kind, kind.triggers(), refused);
                refused(kind, kind.grounds(), refused);
            }
        }
        return refused;
    }

    private static void refused(OfferedKind kind, List<OfferedChoice> choices, List<RefusedChoice> into) {
        choices.stream()
                .filter(choice -> !choice.offered())
                .map(choice -> new RefusedChoice(kind.kind(), choice.label(), choice.refusals()))
                .forEach(into::add);
    }
}
