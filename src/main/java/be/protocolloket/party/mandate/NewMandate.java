package be.protocolloket.party.mandate;

import be.protocolloket.party.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks to let somebody act for a body.
 *
 * @param username of a person who has an account, or the one that a new person gets
 * @param displayName of a new person; blank for somebody who has an account
 * @param password with which a new person logs in first; blank for somebody who has an account
 * @param role any but {@link Role#DPO}, which has a mandate of its own
 * @param function as written under a signature; required for a signatory
 * @param until last day, that day included; empty when open
 */
public record NewMandate(
        String username,
        String displayName,
        String password,
        @Nullable Role role,
        String function,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
