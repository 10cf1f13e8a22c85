package be.protocolloket.protocol.rendition;

import org.springframework.modulith.NamedInterface;

/** Makes accessible PDFs for other rooms, such as letters and receipts, in the same way as for protocols. */
@NamedInterface("rendition")
public interface PrintedPages {

    /**
     * A tagged PDF/A in Dutch, dated by the database's clock.
     *
     * @param title as a reader's program shows it; no personal data where the file travels
     * @param bodyHtml inside of {@code body}: well-formed XHTML, escaped; nothing outside it is fetched
     */
    byte[] print(String title, String bodyHtml);
}
