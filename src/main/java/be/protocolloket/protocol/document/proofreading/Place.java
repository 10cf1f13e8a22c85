package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.ArticleTopic;
import org.jspecify.annotations.Nullable;

/** A place that a rule found, before its severity is known; {@code softer} marks a case less serious than the rule. */
record Place(
        String path,
        @Nullable ArticleTopic topic,
        @Nullable String articleId,
        String message,
        String hint,
        boolean softer) {

    static Place of(String path, ArticleTopic topic, String message, String hint) {
        return new Place(path, topic, null, message, hint, false);
    }

    static Place inArticle(String path, @Nullable String articleId, String message, String hint) {
        return new Place(path, null, articleId, message, hint, false);
    }

    static Place ofDocument(String path, String message, String hint) {
        return new Place(path, null, null, message, hint, false);
    }

    Place asRemark() {
        return new Place(path, topic, articleId, message, hint, true);
    }
}
