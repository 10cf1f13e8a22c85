package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.proofreading.Finding;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every error in the content, and every marker that the text would print, prevents the submission of a new text. */
@Component
public class CompletenessGate implements SubmissionCheck {

    private final RenditionGaps gaps;

    public CompletenessGate(RenditionGaps gaps) {
        this.gaps = gaps;
    }

    /** Each sentence once, with how many places it is about and a way to the first; what to do is said where it is said first. */
    @Override
    public List<FieldProblem> problems(ProtocolDocument document) {
        Map<Sentence, List<Finding>> told = gaps.findings(document).stream()
                .filter(Finding::blocksSubmission)
                .collect(Collectors.groupingBy(
                        finding -> sentence(document, finding), LinkedHashMap::new, Collectors.toList()));
        Set<String> hints = new HashSet<>();
        return told.entrySet().stream()
                .map(line -> {
                    Finding first = line.getValue().get(0);
                    String hint = hints.add(first.hint()) ? first.hint() : "";
                    return line.getKey()
                            .problem(hint, line.getValue().size(), EditedAt.of(first.path(), first.articleId()));
                })
                .toList();
    }

    @Override
    public boolean hasSections() {
        return true;
    }

    /**
     * What is said of a finding.
     *
     * @param of what kind of part it is in; the end of the message's key
     * @param part name of the part; null when it is in no part that has one
     */
    private record Sentence(String of, @Nullable String part, String message) {

        FieldProblem problem(String hint, int places, FieldProblem.Elsewhere page) {
            String key = "protocol.refused.incomplete" + of;
            return part == null
                    ? new FieldProblem(null, key, message, hint, places, page)
                    : new FieldProblem(null, key, part, message, hint, places, page);
        }
    }

    /** Names the part of the text in which it is, so that the same words about two parts are two sentences. */
    private static Sentence sentence(ProtocolDocument document, Finding finding) {
        return Optional.ofNullable(finding.articleId())
                .flatMap(document::article)
                .or(() -> at(document.articles(), "articles", finding))
                .map(article -> new Sentence("-article", name(article), finding.message()))
                .or(() -> at(document.parties(), "parties", finding)
                        .map(party -> new Sentence("-article", party.displayName(), finding.message())))
                .or(() -> at(document.annexes(), "annexes", finding)
                        .map(annex -> new Sentence("-annex", annex.number(), finding.message())))
                .or(() -> at(document.recitals(), "recitals", finding)
                        .map(recital -> new Sentence(
                                "-recital",
                                String.valueOf(document.recitals().indexOf(recital) + 1),
                                finding.message())))
                .orElseGet(() -> new Sentence("", null, finding.message()));
    }

    /** The one of the list in which the finding is: {@code parties[1].signatories} is in the second of the parties. */
    private static <T> Optional<T> at(List<T> parts, String name, Finding finding) {
        return IntStream.range(0, parts.size())
                .filter(index -> (finding.path() + ".").startsWith(name + "[" + index + "]"))
                .mapToObj(parts::get)
                .findFirst();
    }

    private static String name(Article article) {
        var number = article.number();
        return number == null ? article.heading() : number;
    }
}
