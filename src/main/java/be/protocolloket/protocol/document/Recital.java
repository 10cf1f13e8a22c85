package be.protocolloket.protocol.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consideration before the articles.
 *
 * @param label the letter as written; gaps are kept
 * @param body its text
 */
public record Recital(@Nullable String label, List<Block> body) {

    public Recital {
        body = Absent.list(body);
    }
}
