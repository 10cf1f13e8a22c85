package be.protocolloket.protocol.document.format;

import tools.jackson.databind.JsonNode;

/**
 * How large a text may be that somebody enters: eight times the longest of the two real protocols. What is larger takes so long and so much memory
 * to print that others wait for it. A text that is already kept is read whatever its size.
 */
final class DocumentSize {

    /** As a file, in bytes. */
    static final int MAX_BYTES = 500_000;

    /** Members of lists: articles, paragraphs, items, footnotes. Each is drawn apart, so many small ones are as dear as long ones. */
    static final int MAX_PARTS = 2_500;

    private DocumentSize() {}

    static void check(int bytes) {
        if (bytes > MAX_BYTES) {
            throw rejected(
                    "De tekst is te lang: een protocol telt hoogstens 500 kB. Kort hem in, of verwijs naar een bijlage.");
        }
    }

    static void check(JsonNode tree) {
        if (parts(tree) > MAX_PARTS) {
            throw rejected("De tekst heeft te veel onderdelen: hoogstens 2.500 alinea's, gegevens en noten samen.");
        }
    }

    private static int parts(JsonNode node) {
        int parts = node.isArray() ? node.size() : 0;
        for (JsonNode child : node) {
            parts += parts(child);
        }
        return parts;
    }

    private static DocumentRejectedException rejected(String message) {
        return new DocumentRejectedException(DocumentProblem.ofWhole(message));
    }
}
