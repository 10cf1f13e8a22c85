package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import org.jspecify.annotations.Nullable;

/**
 * What every part of the text is written with.
 *
 * @param text what is written
 * @param options what is left out, and the signatures
 * @param words fixed words, dates and labels
 * @param html where it goes
 * @param notes the footnotes met on the way
 * @param gaps the markers printed on the way
 * @param signedBefore it was signed elsewhere before it came here: what it lacks does not come any more
 */
record Writing(
        ProtocolDocument text,
        RenditionOptions options,
        RenditionWords words,
        Html html,
        Footnotes notes,
        GapList gaps,
        boolean signedBefore) {

    static Writing of(ProtocolDocument text, RenditionOptions options, RenditionWords words, boolean signedBefore) {
        return new Writing(text, options, words, new Html(), new Footnotes(), new GapList(), signedBefore);
    }

    boolean hides(RedactedPart part) {
        return options.redactedParts().contains(part);
    }

    void hidden(String key) {
        html.element("span", "legal__redacted", words.of(key));
    }

    /** Says in words that something is not there, which a drafter must fill in at the path. Nothing else prints a marker. */
    void gap(String path, String key, Object... arguments) {
        mark(path, false, "legal__gap", words.of(key, arguments));
    }

    /**
     * Says when something comes that nobody fills in before submitting: a frozen text without it is complete, so this is no marker.
     *
     * @param key with {@code .never}, the words for a text that was signed without it
     */
    void later(String path, String key, Object... arguments) {
        mark(path, true, "legal__later", words.of(signedBefore ? key + ".never" : key, arguments));
    }

    void gapParagraph(String path, String key, Object... arguments) {
        html.open("p");
        gap(path, key, arguments);
        html.close();
    }

    private void mark(String path, boolean filledOnTheWay, String style, String shown) {
        gaps.add(path, shown, filledOnTheWay);
        html.element("span", style, shown);
    }

    /** Path of one of the parties, with what it has. */
    String at(Party party, String name) {
        return "parties[" + text.parties().indexOf(party) + "]." + name;
    }

    /** Path of one of the flows, with what it has. */
    String at(Flow flow, String name) {
        return "flows[" + text.flows().indexOf(flow) + "]." + name;
    }

    /** How a party is called, or the id itself when the text points to nobody. */
    String called(@Nullable String party) {
        return party == null ? "" : text.party(party).map(Party::displayName).orElse(party);
    }

    void truncated(boolean truncated, String path) {
        if (truncated) {
            gapParagraph(path, "protocol.rendition.truncated");
        }
    }

    RichText rich() {
        return new RichText(this);
    }
}
