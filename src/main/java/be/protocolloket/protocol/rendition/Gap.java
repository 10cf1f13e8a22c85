package be.protocolloket.protocol.rendition;

import org.jspecify.annotations.Nullable;

/**
 * A marker that a rendition prints because something is not there.
 *
 * @param path what would have to be filled in, for instance flows[0].purposes
 * @param articleId id of the article in which a reader meets it; null outside the articles
 * @param words as printed, in Dutch
 * @param filledOnTheWay it is filled after submitting, by naming a signatory, by an officer's advice or with the day of signing
 */
public record Gap(String path, @Nullable String articleId, String words, boolean filledOnTheWay) {}
