package be.protocolloket.protocol.side;

import be.protocolloket.workflow.EnumNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the text that belongs to one party: fields of its own record, or what stands under its name in a list of the whole document.
 * Everything else is shared text. This is the only place that says whose a field is.
 */
public enum SidePart {
    IDENTITY(
            "id",
            "enterpriseNumber",
            "legalName",
            "legalForm",
            "address",
            "foundedOn",
            "alias",
            "aliasesSeen",
            "clause",
            "truncated",
            "status"),
    REPRESENTATIVES("representatives"),
    SIGNATORIES("signatories"),
    DPO("dpo"),
    ONWARD_POLICY("onwardPolicy"),
    PUBLICATION("publicationTargets"),
    MEASURES("securityMeasures"),
    APPROVAL("governingBodyApproval"),
    RECIPIENTS(Whose.ELEMENTS, "recipients"),
    PROCESSORS(Whose.ELEMENTS, "processors"),
    ADVICES(Whose.ELEMENTS, "statedAdvices");

    /** Fields of the document that are of all parties together, with all that is in them. */
    public static final Set<String> SHARED = Set.of(
            "schema",
            "title",
            "context",
            "documentDate",
            "dateStyle",
            "place",
            "copies",
            "direction",
            "language",
            "legalRegime",
            "caseKinds",
            "targetGroups",
            "preamble",
            "recitals",
            "articles",
            "flows",
            "triggers",
            "grounds",
            "subjectNotice",
            "obligations",
            "effectRule",
            "duration",
            "termination",
            "forum",
            "authorisations",
            "vtcAdvice",
            "dpia",
            "reviewDate",
            "annexes",
            "errata");

    private enum Whose {
        FIELDS,
        ELEMENTS
    }

    private final Whose whose;
    private final List<String> names;

    SidePart(String... names) {
        this(Whose.FIELDS, names);
    }

    SidePart(Whose whose, String... names) {
        this.whose = whose;
        this.names = List.of(names);
    }

    /** Names in the record of the party; none when the part stands in a list of the document. */
    public List<String> fields() {
        return whose == Whose.FIELDS ? names : List.of();
    }

    /** The list of the document whose elements name the party. */
    public Optional<String> list() {
        return whose == Whose.ELEMENTS ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** The part that this field of a party belongs to. */
    public static Optional<SidePart> ofParty(String field) {
        return Arrays.stream(values())
                .filter(part -> part.fields().contains(field))
                .findFirst();
    }

    /** The part that the elements of this list of the document belong to. */
    public static Optional<SidePart> ofList(String field) {
        return Arrays.stream(values())
                .filter(part -> part.list().filter(field::equals).isPresent())
                .findFirst();
    }

    /** Key of the part's name. */
    public String messageKey() {
        return EnumNames.key("protocol.side.part", this);
    }
}
