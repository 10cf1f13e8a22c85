package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An annex, present or only referred to.
 *
 * @param number number as written
 * @param title its title
 * @param required the text refers to it, so that signing waits for it
 * @param present the annex is part of this document
 * @param content its text
 */
public record Annex(
        @JsonProperty(required = true) String number,
        String title,
        boolean required,
        boolean present,
        List<Block> content) {

    public Annex {
        title = Absent.text(title);
        content = Absent.list(content);
    }
}
