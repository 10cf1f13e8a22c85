package be.protocolloket.exchange.web.delivery;

import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.GdprGround;
import be.protocolloket.protocol.document.LegalBasis;
import be.protocolloket.protocol.document.LegalReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of law that allow the disclosure, in the words of a letter. */
final class LegalPlaces {

    /** What letters call the laws that protocols abbreviate. */
    private static final Map<String, String> INSTRUMENTS = Map.of(
            "VCW", "Vlaamse Codex Wonen van 2021 (VCW)",
            "BVCW", "Besluit Vlaamse Codex Wonen van 2021 (BVCW)");

    private LegalPlaces() {}

    static List<String> of(List<Flow> flows) {
        return flows.stream()
                .flatMap(flow -> flow.legalBases().stream())
                .map(LegalPlaces::words)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    /**
     * Whether the data subject may object: GDPR art. 21(1) gives that right where a party relies on a public task or a legitimate interest,
     * not where every party that names its ground must process by law. A ground that the text leaves out is not held against the data
     * subject.
     */
    static boolean mayObject(List<Flow> flows) {
        List<LegalBasis> bases =
                flows.stream().flatMap(flow -> flow.legalBases().stream()).toList();
        return bases.isEmpty() || bases.stream().anyMatch(basis -> basis.gdprArticle() != GdprGround.ART_6_1_C);
    }

    /** Such as {@code VCW, artikel 6.13}; empty when the text names no place in the law. */
    private static String words(LegalBasis basis) {
        LegalReference place = basis.reference();
        if (place == null || place.instrument() == null) {
            return basis.citation();
        }
        return Stream.of(
                        INSTRUMENTS.getOrDefault(place.instrument(), place.instrument()),
                        place.article() == null ? null : "artikel " + place.article(),
                        place.paragraph() == null ? null : "§" + place.paragraph(),
                        place.subparagraph(),
                        place.point())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
