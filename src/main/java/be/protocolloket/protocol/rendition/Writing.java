package be.protocolloket.protocol.rendition;

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
 */
record Writing(ProtocolDocument text, RenditionOptions options, RenditionWords words, Html html, Footnotes notes) {

    static Writing of(ProtocolDocument text, RenditionOptions options, RenditionWords words) {
        return new Writing(text, options, words, new Html(), new Footnotes());
    }

    boolean hides(RedactedPart part) {
        return options.redactedParts().contains(part);
    }

    void hidden(String key) {
        html.element("span", "legal__redacted", words.of(key));
    }

    /** Says in words that something is not there. */
    void gap(String key, Object... arguments) {
        html.element("span", "legal__gap", words.of(key, arguments));
    }

    void gapParagraph(String key, Object... arguments) {
        html.open("p");
        gap(key, arguments);
        html.close();
    }

    /** How a party is called, or the id itself when the text points to nobody. */
    String called(@Nullable String party) {
        return party == null ? "" : text.party(party).map(Party::displayName).orElse(party);
    }

    void truncated(boolean truncated) {
        if (truncated) {
            gapParagraph("protocol.rendition.truncated");
        }
    }

    RichText rich() {
        return new RichText(this);
    }
}
