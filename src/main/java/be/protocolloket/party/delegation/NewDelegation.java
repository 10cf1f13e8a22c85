package be.protocolloket.party.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to record that a signatory lets somebody else sign.
 *
 * @param mandateId the signatory's mandate that is exercised
 * @param delegateUsername account of who may sign in the signatory's stead
 * @param until last day, that day included; required
 * @param document the signed paper, a PDF of at most 5 MB
 */
public record NewDelegation(
        @Nullable UUID mandateId,
        String delegateUsername,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String fileName,
        byte[] document) {}
