package be.protocolloket.exchange.attachment;

import be.protocolloket.workflow.SeenText;
import java.util.Locale;

/**
 * A file's name as it is kept: without folders, and without characters that nobody sees, such as those that turn the reading direction and so
 * hide an ending.
 */
record FileName(String text) {

    /** As it is kept; a longer one is cut before its ending. */
    private static final int LONGEST = 150;

    /** No machine keeps a longer one. */
    private static final int MOST = 255;

    /** @throws AttachmentRefusedException when nothing is left, it is too long, or there is no ending */
    static FileName of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String seen = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
        int dot = seen.lastIndexOf('.');
        if (dot < 1 || dot == seen.length() - 1) {
            throw new AttachmentRefusedException("exchange.attachment.problem.name");
        }
        if (SeenText.length(seen) > MOST) {
            throw new AttachmentRefusedException("exchange.attachment.problem.name-long", MOST);
        }
        String ending = seen.substring(dot);
        String stem = SeenText.start(seen.substring(0, dot), Math.max(1, LONGEST - SeenText.length(ending)));
        return new FileName(SeenText.length(seen) <= LONGEST ? seen : stem + ending);
    }

    String ending() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
