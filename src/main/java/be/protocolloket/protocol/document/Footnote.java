package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A footnote of an article.
 *
 * @param mark the number or sign as written
 * @param text its words; empty when it only lists authorisations
 * @param authorisations ids of the authorisations it lists
 */
public record Footnote(@JsonProperty(required = true) String mark, String text, List<String> authorisations) {

    public Footnote {
        text = Absent.text(text);
        authorisations = Absent.list(authorisations);
    }
}
