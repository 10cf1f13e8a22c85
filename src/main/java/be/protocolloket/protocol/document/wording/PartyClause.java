package be.protocolloket.protocol.document.wording;

import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A party's sentence: its own wording, with the data filled in. */
public final class PartyClause {

    /** Shown where a person or a fact is not known. */
    static final String OPEN = "…";

    private static final String STANDARD =
            "{legalName}, met zetel te {address} en ondernemingsnummer {enterpriseNumber},"
                    + " vertegenwoordigd door {representatives},\n\nhierna: “{alias}”;";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private PartyClause() {}

    static String of(Party party) {
        return filled(party.clause() == null ? STANDARD : party.clause(), party);
    }

    /** A wording with what the party's record says filled in. */
    public static String filled(String clause, Party party) {
        Map<String, String> values = Map.of(
                "legalName", party.legalName(),
                "address", orOpen(party.address()),
                "enterpriseNumber", orOpen(party.enterpriseNumber()),
                "foundedOn", party.foundedOn() == null ? OPEN : DutchDate.written(party.foundedOn()),
                "alias", party.displayName(),
                "representatives", representatives(party));
        return PLACEHOLDER
                .matcher(clause)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(values.get(match.group(1)), match.group())));
    }

    /** What the text calls the party with this id. */
    public static String name(ProtocolDocument document, String party) {
        return document.party(party)
                .map(Party::displayName)
                .filter(name -> !name.isEmpty())
                .orElse("partij '" + party + "'");
    }

    private static String representatives(Party party) {
        return DutchDate.list(party.representatives().stream()
                .map(person -> Stream.of(orOpen(person.name()), person.function() == null ? "" : person.function())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList());
    }

    private static String orOpen(@Nullable String value) {
        return value == null ? OPEN : value;
    }
}
