package be.protocolloket.exchange.web.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a letter to a data subject; lives as long as the request. Bodies by the names they have in law, texts in the words of the
 * protocol.
 *
 * @param afterwards the receiver tells it after the fact (GDPR 14)
 * @param address lines, as typed
 * @param why key of a sentence in plain words
 * @param items labels of what may go about this data subject
 * @param bases places in the law
 * @param article on data, as the protocol numbers it
 * @param retention the receiver's rules
 * @param officer mailbox of the sender's data protection officer; null when none is known
 * @param mayObject whether the data subject may object (GDPR 21)
 * @param supervisor where complaints go
 */
record SubjectLetter(
        boolean afterwards,
        String name,
        List<String> address,
        Side sender,
        Side discloser,
        Side receiver,
        LocalDate day,
        String reference,
        String why,
        String protocol,
        String article,
        List<String> items,
        List<String> bases,
        List<String> retention,
        List<String> recipients,
        @Nullable String officer,
        boolean mayObject,
        String supervisor) {

    /** A body as the reader of a letter knows it. */
    record Side(String name, String address) {}

    /** Not to be printed in a log: it says who gets the letter. */
    @Override
    public String toString() {
        return "SubjectLetter";
    }
}
