package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.proofreading.Finding;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Every error in the content, and every marker that the text would print, prevents the submission of a new text. */
@Component
public class CompletenessGate implements SubmissionCheck {

    private final RenditionGaps gaps;

    public CompletenessGate(RenditionGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public List<FieldProblem> problems(ProtocolDocument document) {
        return gaps.findings(document).stream()
                .filter(Finding::blocksSubmission)
                .map(finding -> problem(document, finding))
                .toList();
    }

    @Override
    public boolean hasSections() {
        return true;
    }

    /** Names the part of the text in which it is, so that the same words about two parts are two sentences. */
    private static FieldProblem problem(ProtocolDocument document, Finding finding) {
        return Optional.ofNullable(finding.articleId())
                .flatMap(document::article)
                .or(() -> at(document.articles(), "articles", finding))
                .map(article -> problem("-article", name(article), finding))
                .or(() -> at(document.parties(), "parties", finding)
                        .map(party -> problem("-article", party.displayName(), finding)))
                .or(() -> at(document.annexes(), "annexes", finding)
                        .map(annex -> problem("-annex", annex.number(), finding)))
                .or(() -> at(document.recitals(), "recitals", finding)
                        .map(recital -> problem(
                                "-recital", String.valueOf(document.recitals().indexOf(recital) + 1), finding)))
                .orElseGet(
                        () -> new FieldProblem(null, "protocol.refused.incomplete", finding.message(), finding.hint()));
    }

    private static FieldProblem problem(String of, String part, Finding finding) {
        return new FieldProblem(null, "protocol.refused.incomplete" + of, part, finding.message(), finding.hint());
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
