package be.protocolloket.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock that legal effect hangs on: PostgreSQL's, so that one node with a wrong clock makes nothing happen early.
 */
public interface DatabaseClock {

    /** The law's days begin and end at midnight here. */
    ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** The database's present, to the microsecond. */
    Instant now();

    /** The day it is in Brussels at {@link #now()}. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
