package be.protocolloket.acts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of {@code shared-acts.csv}: something that people or software do, and whose it is.
 *
 * @param act such as {@code POST /protocols/{id}/withdraw} or {@code FORM sign-protocol}
 * @param agrees who else must agree; for what is of one body only, why it is
 */
record SharedAct(String act, String scope, String owner, String agrees, String other, String twice, String shown) {

    private static final Path TABLE = Path.of("src/test/resources/shared-acts.csv");

    static List<SharedAct> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cell -> new SharedAct(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]))
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    boolean form() {
        return act.startsWith("FORM ");
    }

    boolean shared() {
        return scope.equals("SHARED");
    }

    /** Without the word that says what kind it is. */
    String name() {
        return act.substring(act.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return act;
    }
}
