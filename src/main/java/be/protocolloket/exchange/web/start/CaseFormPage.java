package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.rule.SaidRefusal;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.protocol.AmendmentTopic;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page that starts a case and the page that corrects one have in common.
 *
 * @param problems what is wrong, with the whole or with an answer that the page asks
 * @param protocolTitle in the words of the protocol
 * @param asks names of the questions that its protocol makes anything depend on
 * @param fixed names of the answers there is no choice in any more: shown as words
 * @param sentAbout ids of the data subjects of whom something was sent
 */
public record CaseFormPage(
        CaseOffer offer,
        OfferedKind kind,
        CaseForm form,
        List<FieldProblem> problems,
        String protocolTitle,
        Set<String> asks,
        Set<String> fixed,
        Set<String> sentAbout) {

    /** Before the place of the row to leave out, from 0. */
    public static final String REMOVE = "remove-";

    private static final String DUPLICATE = "exchange.problem.duplicate-";

    public CaseFormPage {
        var settled = fixed;
        boolean several = offer.counterparts().size() > 1;
        problems = problems.stream()
                .map(problem -> drawn(problem.field(), settled, several) ? problem : problem.ofWhole())
                .toList();
    }

    /** Whether the page asks it, so that what is wrong with it can stand there. */
    private static boolean drawn(@Nullable String field, Set<String> settled, boolean several) {
        if (field == null || settled.contains(field)) {
            return false;
        }
        return switch (field) {
            case "protocolId", "kind" -> false;
            case "counterpart" -> several;
            default -> true;
        };
    }

    /** What its readers must know, but how to choose a trigger where there is no choice. */
    public List<String> findings() {
        return kind.findings().stream()
                .filter(finding -> !fixed.contains("trigger") || !finding.equals("policy.finding.trigger-borrowed"))
                .toList();
    }

    /** Whether something is wrong with one answer. */
    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> field.equals(problem.field()));
    }

    /** Cases that may be about the same, each as its reference and id. */
    public List<Object[]> duplicates() {
        return problems.stream()
                .filter(problem -> problem.messageKey().startsWith(DUPLICATE))
                .map(FieldProblem::args)
                .toList();
    }

    /** What only an amendment of the protocol could allow, out of what it refuses here. */
    public List<AmendmentTopic> amendments() {
        return problems.stream()
                .flatMap(problem -> Stream.of(problem.args()))
                .filter(SaidRefusal.class::isInstance)
                .flatMap(
                        said -> Stream.ofNullable(((SaidRefusal) said).refusal().amendment()))
                .distinct()
                .toList();
    }

    /** The chosen trigger, if it is one that the protocol has. */
    public String knownTrigger() {
        return kind.triggers().stream()
                .map(OfferedChoice::code)
                .filter(form.answer("trigger")::equals)
                .findFirst()
                .orElse("");
    }

    /** What there is no choice in; else empty. */
    public static String role(OfferedKind kind) {
        return kind.roles().size() == 1 ? kind.roles().get(0).name() : "";
    }

    public static int index(String row) {
        try {
            return Integer.parseInt(row.substring(REMOVE.length()));
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
