package be.protocolloket.protocol.rendition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the markers while the text is written, so that what is missing and what is printed can never differ. */
final class GapList {

    private final List<Gap> gaps = new ArrayList<>();
    private @Nullable String articleId;

    /** @param articleId null after the last article */
    void enter(@Nullable String articleId) {
        this.articleId = articleId;
    }

    void add(String path, String words, boolean filledOnTheWay) {
        gaps.add(new Gap(path, articleId, words, filledOnTheWay));
    }

    List<Gap> all() {
        return List.copyOf(gaps);
    }
}
