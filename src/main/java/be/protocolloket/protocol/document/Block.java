package be.protocolloket.protocol.document;

import org.jspecify.annotations.Nullable;

/**
 * A piece of running text: words, or a structured part of the document shown in this place, or both, the words first. Words are
 * a small Markdown: paragraphs, lines that start with '- ', **bold**, '> ' quotes and [^1] footnote marks.
 *
 * @param number number of the section that starts here, as written
 * @param heading heading of the section that starts here
 * @param text the words
 * @param part which structured part is shown
 * @param flow id of the flow that the part is taken from
 * @param party id of the party that the part is taken from
 * @param ref id of one element of the part
 * @param calledHere how the party is called in this place, when not by its alias
 * @param truncated words were lost in the source
 * @param proposed usual wording that nobody of the parties has read yet; it cannot be submitted like this
 */
public record Block(
        @Nullable String number,
        @Nullable String heading,
        String text,
        @Nullable Part part,
        @Nullable String flow,
        @Nullable String party,
        @Nullable String ref,
        @Nullable String calledHere,
        boolean truncated,
        boolean proposed) {

    public Block {
        text = Absent.text(text);
    }
}
