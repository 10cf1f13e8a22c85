package be.protocolloket.publication.web;

import be.protocolloket.advice.PublicAdvice;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.protocol.term.TermView;
import be.protocolloket.publication.duty.Rendition;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.register.PublicationLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the public may know of one protocol; the dates stand apart, as in law.
 *
 * @param why whose choice decides which text is shown
 * @param term how long it runs, and what holds it back
 * @param portal all parties said that this portal counts as the platform that the text names
 * @param text legal text as safe HTML
 */
record RegisterEntry(
        UUID id,
        String title,
        Origin origin,
        LegalEffect effect,
        List<PublicBody> parties,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate inForceOn,
        TermView term,
        boolean portal,
        List<PublicAdvice> advices,
        List<SignatureLine> signatures,
        List<PublicationLine> publications,
        String why,
        int versionNumber,
        @Nullable String textHash,
        Rendition rendition,
        String text) {

    public boolean redacted() {
        return rendition.kind() == RenditionKind.REDACTED;
    }
}
