package be.protocolloket.workflow;

import java.util.Objects;
import java.util.stream.Stream;

/** Too many ask for the same dear work at once; nothing was done, and it may be asked again. */
public class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BusyException(String work) {
        super("Too many at once: " + work);
    }

    /** Whether it is behind a failure that the engine or Spring wrapped. */
    public static boolean behind(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).anyMatch(BusyException.class::isInstance);
    }
}
