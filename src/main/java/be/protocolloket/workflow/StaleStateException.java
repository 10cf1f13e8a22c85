package be.protocolloket.workflow;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Something is not, or no longer, in the state that an act starts from; nothing changed. Of two concurrent calls the second one gets this:
 * a task is tried again with what is stored by then, and a page or a request of software answers 409.
 */
public class StaleStateException extends ConcurrencyFailureException {

    private StaleStateException(String act) {
        super("too late to " + act);
    }

    /**
     * @param rows that an update with the state before in its where clause changed
     * @param act in the infinitive, with the id of what it is about; goes to the log
     * @throws StaleStateException unless it is one row
     */
    public static void unlessOne(int rows, String act) {
        unless(rows == 1, act);
    }

    /** @throws StaleStateException unless it may be done now */
    public static void unless(boolean may, String act) {
        if (!may) {
            throw new StaleStateException(act);
        }
    }
}
