package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;

/** A condition for submitting a draft for advice (P2). All beans of this type are applied. */
public interface SubmissionCheck {

    /** Why the text cannot be submitted yet; empty when nothing stands in the way. */
    List<FieldProblem> problems(ProtocolDocument document);

    /** Whether its problems are findings with a place in the text, which the edit pages show at that place. */
    default boolean hasSections() {
        return false;
    }
}
