package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty or right of some parties towards others.
 *
 * @param kind which duty or right
 * @param by ids of the parties that bear or hold it
 * @param to ids of the parties it is owed to
 * @param article id of the article that says so
 * @param promptness the words on speed, for instance 'onmiddellijk'
 */
public record Obligation(
        @JsonProperty(required = true) ObligationKind kind,
        List<String> by,
        List<String> to,
        @Nullable String article,
        @Nullable String promptness) {

    public Obligation {
        by = Absent.list(by);
        to = Absent.list(to);
    }
}
