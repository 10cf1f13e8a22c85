package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.proofreading.Finding;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Optional;
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

    private static FieldProblem problem(ProtocolDocument document, Finding finding) {
        return Optional.ofNullable(finding.articleId())
                .flatMap(document::article)
                .map(CompletenessGate::name)
                .map(article -> new FieldProblem(
                        null, "protocol.refused.incomplete-article", article, finding.message(), finding.hint()))
                .orElseGet(
                        () -> new FieldProblem(null, "protocol.refused.incomplete", finding.message(), finding.hint()));
    }

    private static String name(Article article) {
        var number = article.number();
        return number == null ? article.heading() : number;
    }
}
