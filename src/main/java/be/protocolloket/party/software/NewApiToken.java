package be.protocolloket.party.software;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A token to make.
 *
 * @param name of the software that will use it, as written
 * @param until last day, at most a year from now
 */
public record NewApiToken(String name, @Nullable LocalDate until) {}
