package be.protocolloket.protocol.version;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were read last, each with its document. One page or one step reads the same text up to ten times, and reading it checks the
 * whole of it against the schema. What is kept is found by the text itself, so another text is always read anew; a document cannot be changed,
 * so that everybody may have the same one.
 */
final class ReadTexts {

    /** In characters, of all kept texts together; a usual one has some fifty thousand. */
    private static final int MOST = 4_000_000;

    private final int most;
    private final Map<String, ProtocolDocument> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    ReadTexts() {
        this(MOST);
    }

    ReadTexts(int most) {
        this.most = most;
    }

    /** @throws be.protocolloket.protocol.document.format.DocumentRejectedException each time for a text that is no protocol */
    ProtocolDocument read(String text) {
        var known = find(text);
        if (known != null) {
            return known;
        }
        var document = ProtocolDocuments.read(text);
        keep(text, document);
        return document;
    }

    private synchronized @Nullable ProtocolDocument find(String text) {
        return kept.get(text);
    }

    /** Forgets the texts that were read longest ago. */
    private synchronized void keep(String text, ProtocolDocument document) {
        if (kept.put(text, document) == null) {
            characters += text.length();
        }
        var eldest = kept.keySet().iterator();
        while (characters > most) {
            characters -= eldest.next().length();
            eldest.remove();
        }
    }
}
