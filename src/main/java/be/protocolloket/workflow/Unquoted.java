package be.protocolloket.workflow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as a log may have it: which exceptions and where, without their messages. A message often quotes the value that was sent, and what
 * people type may be about people.
 */
public final class Unquoted extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 20;

    private Unquoted(Throwable failed, @Nullable Throwable cause) {
        super(failed.getClass().getName(), cause, false, true);
        setStackTrace(failed.getStackTrace());
    }

    /** The failure and its causes. */
    public static Unquoted of(Throwable failed) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = failed; each != null && causes.size() < MOST_CAUSES; each = each.getCause()) {
            causes.add(0, each);
        }
        Unquoted last = new Unquoted(causes.get(0), null);
        for (Throwable each : causes.subList(1, causes.size())) {
            last = new Unquoted(each, last);
        }
        return last;
    }
}
