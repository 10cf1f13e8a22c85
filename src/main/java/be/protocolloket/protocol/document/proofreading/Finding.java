package be.protocolloket.protocol.document.proofreading;

import org.jspecify.annotations.Nullable;

/**
 * Something in a document that is missing or does not fit.
 *
 * @param code code of the rule, for instance PR-003
 * @param severity how serious, given the mode of the check
 * @param path place in the document, for instance flows[0].purposes
 * @param articleId id of the article where a reader meets it, when there is one
 * @param message what is wrong, one Dutch sentence
 * @param hint what to do about it, one Dutch sentence
 */
public record Finding(
        String code,
        Severity severity,
        String path,
        @Nullable String articleId,
        String message,
        String hint) {

    /** A vacant slot prevents signing but not advice: the party may still be looking for its signatory. */
    private static final String SIGNATORIES = "PR-022";

    /** Whether it prevents a new text from being submitted for advice; other findings are only shown. */
    public boolean blocksSubmission() {
        return severity == Severity.ERROR && !awaitsSignatory();
    }

    /** Whether it is settled by naming a signatory, which must be done before signing and not before submitting. */
    public boolean awaitsSignatory() {
        return code.equals(SIGNATORIES);
    }
}
