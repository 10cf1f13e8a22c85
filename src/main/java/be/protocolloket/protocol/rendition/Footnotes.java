package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Authorisation;
import be.protocolloket.protocol.document.Footnote;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The footnotes of the whole text, linked from every mark to its note and back. */
final class Footnotes {

    private final Map<String, Integer> marks = new HashMap<>();
    private int article;

    void enter(int articleIndex) {
        article = articleIndex;
    }

    /** Writes a mark; it is a link only if the current article has its note. */
    void mark(Html html, String mark, @Nullable Article in) {
        html.open("sup", "class", "legal__ref");
        if (in != null && in.footnotes().stream().anyMatch(note -> note.mark().equals(mark))) {
            String id = id("noot", article, mark);
            int count = marks.merge(id, 1, Integer::sum);
            html.open(
                    "a",
                    "href",
                    "#" + id,
                    "id",
                    reference(article, mark, count),
                    "title",
                    "voetnoot " + mark,
                    "aria-label",
                    "voetnoot " + mark);
            html.text(mark).close();
        } else {
            html.text(mark);
        }
        html.close();
    }

    void write(Writing writing) {
        List<Article> articles = writing.text().articles();
        if (articles.stream().allMatch(each -> each.footnotes().isEmpty())) {
            return;
        }
        Html html = writing.html();
        html.open("section", "class", "legal__notes", "aria-label", "Voetnoten");
        for (int i = 0; i < articles.size(); i++) {
            for (Footnote note : articles.get(i).footnotes()) {
                note(writing, i, note);
            }
        }
        html.close();
    }

    private void note(Writing writing, int index, Footnote note) {
        Html html = writing.html();
        String id = id("noot", index, note.mark());
        html.open("div", "class", "legal__note", "id", id).element("span", "legal__note-mark", note.mark() + ". ");
        writing.rich().blocks(note.text(), null);
        List<String> acts = acts(writing.text(), note);
        if (!acts.isEmpty()) {
            html.open("ul");
            acts.forEach(act -> html.element("li", null, act));
            html.close();
        }
        for (int count = 1; count <= marks.getOrDefault(id, 0); count++) {
            html.open(
                            "a",
                            "href",
                            "#" + reference(index, note.mark(), count),
                            "title",
                            "terug naar de tekst",
                            "aria-label",
                            "terug naar de tekst")
                    .text("↑")
                    .close();
        }
        html.close();
    }

    private static List<String> acts(ProtocolDocument text, Footnote note) {
        List<String> acts = new ArrayList<>();
        for (Authorisation act : text.authorisations()) {
            if (note.authorisations().contains(act.id())) {
                acts.add(act.text().isBlank() && act.reference() != null ? act.reference() : act.text());
            }
        }
        return acts;
    }

    private static String reference(int article, String mark, int count) {
        return id("ref", article, mark) + (count == 1 ? "" : "-" + count);
    }

    private static String id(String kind, int article, String mark) {
        return kind + "-" + (article + 1) + "-" + mark.replaceAll("[^A-Za-z0-9]", "x");
    }
}
