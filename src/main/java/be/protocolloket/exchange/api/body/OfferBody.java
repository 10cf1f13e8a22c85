package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.exchange.start.StartingPoint;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.software.ApiProblem.Line;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that a body can start today, and why the rest is not offered. */
@Schema(name = "Offers", description = "Wat uw instantie vandaag kan beginnen, per protocol.")
public record OfferBody(List<Offer> offers) {

    @Schema(name = "Offer", description = "Eén protocol waaronder uw instantie een dossier kan beginnen.")
    public record Offer(
            UUID protocolId,

            @Schema(example = "Protocol Woonsprong – OCMW Gistel")
            String title,

            @Schema(description = "De andere partijen, als ondernemingsnummer van tien cijfers.")
            List<String> counterparts,

            @Schema(description = "Waarom er niets begonnen kan worden; leeg als het wel kan.")
            List<Line> refusals,

            List<Kind> kinds) {}

    @Schema(name = "OfferedKind", description = "Een soort dossier; alleen te kiezen als refusals leeg is.")
    record Kind(
            CaseKind kind,
            List<Line> refusals,
            List<Choice> triggers,
            List<Choice> grounds,

            @Schema(description = "In welke hoedanigheid betrokkenen in dit dossier kunnen staan.")
            List<SubjectRole> roles,

            @Schema(
                    description =
                            "Welke aanleiding met welke grond samengaat, en over wie het dossier dan kan gaan; iets anders wordt geweigerd.")
            List<Together> combinations,

            @Schema(description = "Wat u moet weten, bijvoorbeeld dat er niets meegedeeld kan worden.")
            List<String> findings) {}

    @Schema(
            name = "OfferedChoice",
            description =
                    "Een aanleiding of grond in de woorden van het protocol; alleen te kiezen als refusals leeg is.")
    record Choice(String code, String label, List<Line> refusals) {}

    @Schema(
            name = "OfferedCombination",
            description = "Een aanleiding met een grond, en de hoedanigheden die erbij horen.")
    record Together(
            String trigger,

            @Schema(description = "Ontbreekt als de soort dossier geen gronden heeft.") @Nullable
            String ground,

            List<SubjectRole> roles) {}

    public static Offer of(StartingPoint point, CaseOffer offer, Lines lines, Locale locale) {
        return new Offer(
                point.protocolId(),
                point.title(),
                offer.counterparts().stream().map(EnterpriseNumber::digits).toList(),
                lines.lines(null, offer.refusals(), locale),
                offer.kinds().stream().map(kind -> kind(kind, lines, locale)).toList());
    }

    private static Kind kind(OfferedKind kind, Lines lines, Locale locale) {
        return new Kind(
                kind.kind(),
                lines.lines(null, kind.refusals(), locale),
                choices(kind.triggers(), lines, locale),
                choices(kind.grounds(), lines, locale),
                kind.roles(),
                kind.combinations().stream()
                        .map(one -> new Together(one.trigger(), one.ground(), one.roles()))
                        .toList(),
                kind.findings().stream().map(key -> lines.text(key, locale)).toList());
    }

    private static List<Choice> choices(List<OfferedChoice> choices, Lines lines, Locale locale) {
        return choices.stream()
                .map(choice -> new Choice(choice.code(), choice.label(), lines.lines(null, choice.refusals(), locale)))
                .toList();
    }
}
