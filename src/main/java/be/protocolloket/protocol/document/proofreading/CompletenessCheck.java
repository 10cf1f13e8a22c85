package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is missing in a document or contradicts itself, as far as the document alone can tell. Advices and signatures
 * that are facts of a procedure are checked where that procedure lives.
 */
public final class CompletenessCheck {

    private static final List<Rule> RULES = List.of(
            new Rule("PR-001", Severity.ERROR, Severity.ERROR, PartyRules::numbers),
            new Rule("PR-002", Severity.WARNING, Severity.WARNING, PartyRules::status),
            new Rule("PR-003", Severity.ERROR, Severity.WARNING, FlowRules::originalPurposes),
            new Rule("PR-004", Severity.ERROR, Severity.WARNING, FlowRules::receiverPurposesAndBases),
            new Rule("PR-005", Severity.ERROR, Severity.WARNING, FlowRules::compatibility),
            new Rule("PR-006", Severity.ERROR, Severity.WARNING, ItemRules::filled),
            new Rule("PR-007", Severity.WARNING, Severity.INFO, ItemRules::sequence),
            new Rule("PR-008", Severity.ERROR, Severity.WARNING, ItemRules::nationalNumber),
            new Rule("PR-009", Severity.ERROR, Severity.WARNING, ItemRules::specialCategories),
            new Rule("PR-013", Severity.ERROR, Severity.WARNING, RetentionRules::complete),
            new Rule("PR-014", Severity.INFO, Severity.WARNING, RetentionRules::sameSource),
            new Rule("PR-015", Severity.WARNING, Severity.WARNING, FlowRules::recipients),
            new Rule("PR-016", Severity.ERROR, Severity.WARNING, TextRules::annexes),
            new Rule("PR-022", Severity.ERROR, Severity.WARNING, PartyRules::signatories),
            new Rule("PR-023", Severity.WARNING, Severity.WARNING, TermRules::effect),
            new Rule("PR-024", Severity.INFO, Severity.INFO, TextRules::recitals),
            new Rule("PR-025", Severity.WARNING, Severity.WARNING, TextRules::sections),
            new Rule("PR-027", Severity.WARNING, Severity.WARNING, PartyRules::measures),
            new Rule("PR-028", Severity.WARNING, Severity.WARNING, TermRules::processors),
            new Rule("PR-029", Severity.WARNING, Severity.WARNING, RemnantRules::remnants),
            new Rule("PR-032", Severity.ERROR, Severity.WARNING, FlowRules::legalReferences),
            new Rule("PR-033", Severity.WARNING, Severity.WARNING, PartyRules::sameDpo),
            new Rule("PR-034", Severity.WARNING, Severity.INFO, TermRules::duration),
            new Rule("PR-035", Severity.ERROR, Severity.WARNING, TermRules::term),
            new Rule("PR-036", Severity.WARNING, Severity.INFO, TieRules::open),
            new Rule("PR-037", Severity.WARNING, Severity.WARNING, TieRules::unreachable),
            new Rule("PR-038", Severity.ERROR, Severity.WARNING, TieRules::exception),
            new Rule("PR-039", Severity.ERROR, Severity.WARNING, PartyRules::requiredSlots),
            new Rule("PR-101", Severity.ERROR, Severity.ERROR, ReferenceRules::unique),
            new Rule("PR-102", Severity.ERROR, Severity.ERROR, ReferenceRules::resolved),
            new Rule("PR-103", Severity.ERROR, Severity.WARNING, ReferenceRules::direction),
            new Rule("PR-104", Severity.ERROR, Severity.ERROR, RemnantRules::proposals));

    private CompletenessCheck() {}

    /** The findings on a text being drafted, in the order of the rules. */
    public static List<Finding> of(ProtocolDocument document) {
        return of(document, CheckMode.NEW);
    }

    /** The findings, in the order of the rules. */
    public static List<Finding> of(ProtocolDocument document, CheckMode mode) {
        return RULES.stream().flatMap(rule -> rule.findings(document, mode)).toList();
    }

    private record Rule(
            String code, Severity onNew, Severity onImport, Function<ProtocolDocument, Stream<Place>> places) {

        Stream<Finding> findings(ProtocolDocument document, CheckMode mode) {
            return places.apply(document)
                    .map(place -> new Finding(
                            code,
                            severity(place, mode),
                            place.path(),
                            articleId(document, place),
                            place.message(),
                            place.hint()));
        }

        private Severity severity(Place place, CheckMode mode) {
            Severity severity = mode == CheckMode.NEW ? onNew : onImport;
            return place.softer() && mode == CheckMode.NEW ? Severity.INFO : severity;
        }

        private static @Nullable String articleId(ProtocolDocument document, Place place) {
            if (place.topic() == null) {
                return place.articleId();
            }
            return document.articleOn(place.topic()).map(Article::id).orElse(null);
        }
    }
}
