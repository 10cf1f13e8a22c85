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
 */
record Writing(
        ProtocolDocument text,
        RenditionOptions options,
        RenditionWords words,
        Html html,
        Footnotes notes,
        GapList gaps) {

    static Writing of(ProtocolDocument text, RenditionOptions options, RenditionWords words) {
        return new Writing(text, options, words, new Html(), new Footnotes(), new GapList());
    }

    boolean hides(RedactedPart part) {
        return options.redactedParts().contains(part);
    }

    void hidden(String key) {
        html.element("span", "legal__redacted", words.of(key));
    }

    /** Says in words that something is not there, which a drafter must fill in at the path. Nothing else prints a marker. */
    void gap(String path, String key, Object... arguments) {
        mark(path, false, key, arguments);
    }

    /** The same for what is filled in after submitting. */
    void later(String path, String key, Object... arguments) {
        mark(path, true, key, arguments);
    }

    void gapParagraph(String path, String key, Object... arguments) {
        html.open("p");
        gap(path, key, arguments);
        html.close();
    }

    private void mark(String path, boolean filledOnTheWay, String key, Object... arguments) {
        String shown = words.of(key, arguments);
        gaps.add(path, shown, filledOnTheWay);
        html.element("span", "legal__gap", shown);
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
