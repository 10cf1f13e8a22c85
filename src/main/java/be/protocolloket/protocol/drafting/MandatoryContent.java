package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts that a protocol has by decree and practice, beside what each of them must hold (e-government decree, art. 8 §1). */
@Component
public class MandatoryContent implements SubmissionCheck {

    @Override
    public List<FieldProblem> problems(ProtocolDocument document) {
        var missing = new ArrayList<FieldProblem>();
        require(!document.flows().isEmpty(), "protocol.refused.missing-flows", EditedAt.contents(), missing);
        require(
                !document.recipients().isEmpty(),
                "protocol.refused.missing-recipients",
                EditedAt.of("recipients", null),
                missing);
        require(
                !document.triggers().isEmpty(),
                "protocol.refused.missing-triggers",
                EditedAt.of("triggers", null),
                missing);
        require(
                document.duration() != null,
                "protocol.refused.missing-duration",
                EditedAt.of("duration", null),
                missing);
        require(
                document.effectRule() != null,
                "protocol.refused.missing-effect",
                EditedAt.of("effectRule", null),
                missing);
        require(
                hasMeasures(document),
                "protocol.refused.missing-measures",
                EditedAt.of("parties[0].securityMeasures", null),
                missing);
        require(
                document.articleOn(ArticleTopic.SANCTION).isPresent(),
                "protocol.refused.missing-sanction",
                EditedAt.contents(),
                missing);
        return missing;
    }

    private static boolean hasMeasures(ProtocolDocument document) {
        return document.parties().stream()
                .anyMatch(party -> !party.securityMeasures().isEmpty());
    }

    private static void require(
            boolean present, String messageKey, FieldProblem.Elsewhere page, List<FieldProblem> missing) {
        if (!present) {
            missing.add(new FieldProblem(null, messageKey, page));
        }
    }
}
