package be.protocolloket.tasklist.web;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * The little Markdown that forms use: paragraphs, lists, bold, italic, and links within this site or to https. Everything
 * else, HTML included, is shown as typed.
 */
final class MarkdownText {

    private static final Pattern BLOCKS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BULLET = Pattern.compile("(?m)^[*-] +");
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\d{1,3}\\. +");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]+)]\\(((?:/(?![/\\\\])|https://)[^\\s()*\\\\]*|/)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("\\*(?=[^\\s*])([^*]+)(?<=\\S)\\*");

    private MarkdownText() {}

    /** Safe HTML. */
    static String html(String markdown) {
        StringBuilder html = new StringBuilder();
        for (String block : BLOCKS.split(markdown.replace("\r\n", "\n").strip())) {
            if (!block.isBlank()) {
                html.append(block(block.strip()));
            }
        }
        return html.toString();
    }

    private static String block(String block) {
        if (BULLET.matcher(block).lookingAt()) {
            return list("ul", block, BULLET);
        }
        return NUMBER.matcher(block).lookingAt() ? list("ol", block, NUMBER) : "<p>" + inline(block) + "</p>";
    }

    private static String list(String element, String block, Pattern item) {
        StringBuilder html = new StringBuilder("<" + element + ">");
        for (String each : item.split(block)) {
            if (!each.isBlank()) {
                html.append("<li>").append(inline(each.strip())).append("</li>");
            }
        }
        return html.append("</").append(element).append(">").toString();
    }

    private static String inline(String text) {
        String safe = HtmlUtils.htmlEscape(text, "UTF-8");
        String linked = LINK.matcher(safe).replaceAll("<a href=\"$2\">$1</a>");
        String bold = BOLD.matcher(linked).replaceAll("<strong>$1</strong>");
        return ITALIC.matcher(bold).replaceAll("<em>$1</em>");
    }
}
