package be.protocolloket.workflow;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells whether something failed because PostgreSQL was not there, or went away meanwhile. */
public final class LostDatabase {

    /** PostgreSQL was shut down, crashed, is starting, or has no place for another connection. */
    private static final Set<String> GOING = Set.of("57P01", "57P02", "57P03", "53300");

    /** SQLSTATE class of everything about the connection itself. */
    private static final String CONNECTION = "08";

    private LostDatabase() {}

    /** Looks through all causes, for the engine and Spring wrap what the driver said. */
    public static boolean behind(Throwable failed) {
        return causes(failed).anyMatch(LostDatabase::lost);
    }

    private static boolean lost(Throwable cause) {
        if (cause instanceof TransactionSystemException unfinished) {
            Throwable before = unfinished.getApplicationException();
            // Commit or rollback fails without an SQL state when the connection was closed meanwhile.
            boolean withoutState = unfinished.getCause() instanceof SQLException sql && sql.getSQLState() == null;
            return withoutState || before != null && behind(before);
        }
        return cause instanceof CannotCreateTransactionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException sql && goes(sql.getSQLState());
    }

    private static boolean goes(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || GOING.contains(state));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).limit(50);
    }
}
