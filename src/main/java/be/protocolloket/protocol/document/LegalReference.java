package be.protocolloket.protocol.document;

import org.jspecify.annotations.Nullable;

/**
 * A place in the law. An article number alone means nothing: VCW 6.13 and BVCW 6.13 are different rules.
 *
 * @param instrument the act, decree or order, for instance VCW or BVCW
 * @param article article number
 * @param paragraph paragraph (§)
 * @param subparagraph unnumbered subparagraph (lid)
 * @param point point, for instance 3° or d)
 */
public record LegalReference(
        @Nullable String instrument,
        @Nullable String article,
        @Nullable String paragraph,
        @Nullable String subparagraph,
        @Nullable String point) {

    /** Whether both the instrument and the article are known. */
    public boolean complete() {
        return instrument != null && article != null;
    }
}
