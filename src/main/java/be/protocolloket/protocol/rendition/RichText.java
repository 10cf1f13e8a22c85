package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The small Markdown of the document model and nothing more: paragraphs, lists of lines that start with "- ", quotes of lines that start
 * with "> ", **bold** and [^1] footnote marks. A full Markdown would renumber, link and emphasise words that a lawyer wrote as they are.
 */
final class RichText {

    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[\\^([^\\]\\s]{1,9})]|\\{([a-zA-Z]+)}");

    private final Html html;
    private final Footnotes notes;
    private final Predicate<String> placeholder;

    RichText(Writing writing) {
        this(writing, name -> false);
    }

    /** @param placeholder writes what stands for {name}, or refuses, and then the braces stay as they are */
    RichText(Writing writing, Predicate<String> placeholder) {
        this.html = writing.html();
        this.notes = writing.notes();
        this.placeholder = placeholder;
    }

    void blocks(String text, @Nullable Article article) {
        for (String block : text.split("\n[ \t]*\n")) {
            if (!block.isBlank()) {
                lines(List.of(block.strip().split("\n")), article);
            }
        }
    }

    private void lines(List<String> lines, @Nullable Article article) {
        int at = 0;
        while (at < lines.size()) {
            Kind kind = Kind.of(lines.get(at));
            int end = at + 1;
            while (end < lines.size() && continues(kind, Kind.of(lines.get(end)))) {
                end++;
            }
            write(kind, lines.subList(at, end), article);
            at = end;
        }
    }

    /** A line without a mark belongs to the list item before it. */
    private static boolean continues(Kind kind, Kind next) {
        return next == kind || (kind == Kind.ITEM && next == Kind.PLAIN);
    }

    private void write(Kind kind, List<String> lines, @Nullable Article article) {
        switch (kind) {
            case PLAIN -> paragraph(lines, article);
            case QUOTE -> {
                html.open("blockquote");
                paragraph(lines.stream().map(Kind::stripped).toList(), article);
                html.close();
            }
            case ITEM -> {
                html.open("ul");
                for (String item : items(lines)) {
                    html.open("li");
                    inline(item, article);
                    html.close();
                }
                html.close();
            }
        }
    }

    private void paragraph(List<String> lines, @Nullable Article article) {
        html.open("p");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                html.empty("br");
            }
            inline(lines.get(i).strip(), article);
        }
        html.close();
    }

    private static List<String> items(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (Kind.of(line) == Kind.ITEM) {
                items.add(Kind.stripped(line));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            }
        }
        return items;
    }

    /** Text of a list item: without a paragraph around it when it is one line. */
    void item(String text) {
        if (text.contains("\n")) {
            blocks(text, null);
        } else {
            inline(text, null);
        }
    }

    void inline(String text, @Nullable Article article) {
        Matcher found = INLINE.matcher(text);
        int from = 0;
        while (found.find()) {
            html.text(text.substring(from, found.start()));
            if (found.group(1) != null) {
                html.open("strong");
                inline(found.group(1), article);
                html.close();
            } else if (found.group(2) != null) {
                notes.mark(html, found.group(2), article);
            } else if (!placeholder.test(found.group(3))) {
                html.text(found.group());
            }
            from = found.end();
        }
        html.text(text.substring(from));
    }

    private enum Kind {
        PLAIN,
        ITEM,
        QUOTE;

        static Kind of(String line) {
            String text = line.stripLeading();
            return text.startsWith("- ") ? ITEM : text.startsWith(">") ? QUOTE : PLAIN;
        }

        static String stripped(String line) {
            String text = line.strip();
            return of(line) == PLAIN ? text : text.substring(1).strip();
        }
    }
}
