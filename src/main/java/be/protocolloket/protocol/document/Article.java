package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article.
 *
 * @param id stays the same when articles are renumbered
 * @param number the number as written, for instance 'Artikel 3' or 'Art. 3'
 * @param heading the heading
 * @param topic which of the usual subjects it treats
 * @param body the text in blocks
 * @param footnotes footnotes whose marks stand in the text
 */
public record Article(
        @JsonProperty(required = true) String id,
        @Nullable String number,
        String heading,
        @Nullable ArticleTopic topic,
        List<Block> body,
        List<Footnote> footnotes) {

    public Article {
        heading = Absent.text(heading);
        body = Absent.list(body);
        footnotes = Absent.list(footnotes);
    }

    /** Whether words of this article were lost in the source. */
    public boolean truncated() {
        return body.stream().anyMatch(Block::truncated);
    }
}
