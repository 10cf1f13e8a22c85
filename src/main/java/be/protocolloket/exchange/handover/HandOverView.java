package be.protocolloket.exchange.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a transfer shows about a bundle for another platform; nothing of its contents.
 *
 * @param items labels of what is in it, in the words of the protocol
 * @param handedOn null while nobody recorded it
 * @param mayFetch the reader may fetch the archive
 * @param mayTell the reader may see the password, to tell it to the receiver
 */
public record HandOverView(
        String platform,
        String sha256,
        List<String> items,
        @Nullable LocalDate handedOn,
        boolean mayFetch,
        boolean mayTell) {

    public HandOverView {
        items = List.copyOf(items);
    }
}
