package be.protocolloket.exchange.attachment;

import java.util.Locale;

/**
 * A file's name as it is kept: without folders, and without characters that nobody sees, such as those that turn the reading direction and so
 * hide an ending.
 */
record FileName(String text) {

    private static final int LONGEST = 150;

    /** @throws AttachmentRefusedException when nothing is left, or there is no ending */
    static FileName of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String seen = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
        int dot = seen.lastIndexOf('.');
        if (dot < 1 || dot == seen.length() - 1) {
            throw new AttachmentRefusedException("exchange.attachment.problem.name");
        }
        String ending = seen.substring(dot);
        return new FileName(
                seen.length() <= LONGEST ? seen : seen.substring(0, Math.max(1, LONGEST - ending.length())) + ending);
    }

    String ending() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
