package be.protocolloket.protocol.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did on a day.
 *
 * @param day null when it is not known any more
 * @param who person or body, by name
 */
record DatedFact(@Nullable LocalDate day, String who) {}
