package be.protocolloket.protocol.document;

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
        String hint) {}
