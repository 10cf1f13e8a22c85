package be.protocolloket.party;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign for a body on the day that was asked, by one mandate. Two people can have one name: the mandate tells them apart.
 *
 * @param function as written under the signature: "algemeen directeur", "voorzitter"
 * @param since first day of the mandate
 * @param byOperator whether whoever runs the service brought the person in by configuration: then nobody of the body approved it
 * @param proposedBy who proposed the mandate; null, as is who approved it and when, for one of before proposals were asked for
 */
public record Signatory(
        UUID mandateId,
        UUID personId,
        String displayName,
        String function,
        LocalDate since,
        boolean byOperator,
        @Nullable UUID proposedBy,
        @Nullable UUID approvedBy,
        @Nullable LocalDate approvedOn) {}
