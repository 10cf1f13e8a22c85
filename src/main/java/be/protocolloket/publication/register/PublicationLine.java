package be.protocolloket.publication.register;

import be.protocolloket.publication.duty.PublicationState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one party did about its publication, and nothing that another party did.
 *
 * @param choiceKey key of the text that it chose; null while it chose none
 * @param url where the file can be read now; null where nobody can read it yet
 * @param checkKey key of what is known of the file at that address; null while there is none
 * @param sha256 of the file that it confirmed; null where the address is only stated
 */
public record PublicationLine(
        String body,
        PublicationState state,
        @Nullable LocalDate publishedOn,
        @Nullable String choiceKey,
        @Nullable String url,
        @Nullable String checkKey,
        @Nullable String sha256) {

    public boolean done() {
        return state == PublicationState.PUBLISHED;
    }
}
