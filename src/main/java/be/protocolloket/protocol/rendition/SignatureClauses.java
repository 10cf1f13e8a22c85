package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SeatState;
import be.protocolloket.protocol.document.SignatorySlot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where, when and by whom the protocol is signed. */
final class SignatureClauses {

    private final Writing writing;
    private final Html html;
    private final RenditionWords words;

    SignatureClauses(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
    }

    void write() {
        drawnUp(writing.text());
        html.open("div", "class", "legal__signatures");
        for (Party party : writing.text().parties()) {
            party.signatories().forEach(slot -> slot(party, slot));
        }
        html.close();
    }

    private void drawnUp(ProtocolDocument text) {
        html.open("p").text(words.of("protocol.rendition.drawn-up")).text(" ");
        if (text.place() == null) {
            writing.gap("place", "protocol.rendition.gap.place");
        } else {
            html.text(text.place());
        }
        html.text(", " + words.of("protocol.rendition.on") + " ");
        if (text.documentDate() == null) {
            writing.later("documentDate", "protocol.rendition.later.date");
        } else {
            html.text(words.date(text.documentDate()));
        }
        html.text(text.copies() == null ? "" : ", " + text.copies().replaceAll("\\.$", ""))
                .text(".")
                .close();
    }

    private void slot(Party party, SignatorySlot slot) {
        boolean vacant = slot.state() == SeatState.VACANT;
        html.open("div", "class", vacant ? "legal__slot legal__slot--vacant" : "legal__slot");
        html.open("p", "class", "legal__slot-name");
        name(writing.at(party, "signatories[" + party.signatories().indexOf(slot) + "]"), slot);
        html.close();
        if (slot.function() != null) {
            html.element("p", null, slot.function());
        }
        html.element("p", null, words.of("protocol.rendition.slot.for", party.displayName()));
        html.open("p", "class", "legal__slot-state");
        state(slot, line(slot).orElse(null));
        html.close().close();
    }

    private void name(String path, SignatorySlot slot) {
        if (slot.state() == SeatState.VACANT) {
            open(path, slot, "protocol.rendition.later.seat");
        } else if (slot.state() == SeatState.REDACTED || writing.hides(RedactedPart.SIGNATORY_NAMES)) {
            writing.hidden("protocol.rendition.hidden.name");
        } else if (slot.name() == null) {
            open(path, slot, "protocol.rendition.later.name");
        } else {
            html.text(slot.name());
        }
    }

    /** Somebody is named before signing; a seat in which nobody needs to sign may stay open. */
    private void open(String path, SignatorySlot slot, String key) {
        if (writing.text().signedSlots().contains(slot)) {
            writing.later(path, key);
        } else {
            html.text(words.of("protocol.rendition.slot.open-seat"));
        }
    }

    private void state(SignatorySlot slot, @Nullable SignatureLine line) {
        if (line == null) {
            html.element(
                    "span",
                    "tag",
                    words.of(slot.required() ? "protocol.rendition.slot.open" : "protocol.rendition.slot.optional"));
            return;
        }
        when(line)
                .ifPresentOrElse(
                        moment -> html.element(
                                "span", "tag tag--done", words.of("protocol.rendition.slot.signed-at", moment)),
                        () -> html.element("span", "tag", words.of("protocol.rendition.slot.undated")));
        if (!writing.hides(RedactedPart.SIGNATORY_NAMES)) {
            signer(slot, line);
        }
        html.text(" " + words.of(line.method()));
    }

    /** The text names whoever was to sign; a delegate or a successor may have signed. */
    private void signer(SignatorySlot slot, SignatureLine line) {
        if (line.onBehalfOf() != null) {
            html.text(" " + words.of("protocol.rendition.slot.behalf", line.name(), line.onBehalfOf()));
        } else if (slot.name() != null && !line.name().isBlank() && !slot.name().equalsIgnoreCase(line.name())) {
            html.text(" " + words.of("protocol.rendition.slot.instead", line.name(), line.function(), slot.name()));
        }
    }

    private Optional<String> when(SignatureLine line) {
        return line.signedAt() == null
                ? Optional.ofNullable(line.signedOn()).map(words::date)
                : Optional.of(words.moment(line.signedAt()));
    }

    private Optional<SignatureLine> line(SignatorySlot slot) {
        return writing.options().signatures().stream()
                .filter(line -> line.slotId().equals(slot.id()))
                .findFirst();
    }
}
