package be.protocolloket.protocol.document.format;

import tools.jackson.databind.node.ObjectNode;

/** A text as large as may be entered. */
public final class LargestText {

    private LargestText() {}

    /**
     * Adds articles of twenty paragraphs.
     *
     * @param paragraphs how many in all
     * @param length of each, in characters
     */
    public static void fill(ObjectNode tree, int paragraphs, int length) {
        var text = "De partijen delen gegevens alleen waar dat nodig is. "
                .repeat(length / 53 + 1)
                .substring(0, length);
        var articles = tree.withArray("articles");
        for (int i = 0; i * 20 < paragraphs; i++) {
            var article = articles.addObject()
                    .put("id", "bij-" + i)
                    .put("number", "Artikel " + (50 + i))
                    .put("heading", "Bijkomende bepaling");
            var body = article.putArray("body");
            for (int k = 0; k < 20; k++) {
                body.addObject().put("text", text);
            }
        }
    }
}
