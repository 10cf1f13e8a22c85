package be.protocolloket.protocol.rendition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A signature as it is shown.
 *
 * @param name of the person who signed
 * @param onBehalfOf name of the signatory for whom a delegate signed
 * @param signedAt null when it was put elsewhere: then only the day can be known
 * @param signedOn day in Brussels; null when not even that is known
 * @param method message key of how it was signed
 * @param sha256 of the text that was signed
 * @param appointed by whom the signatory was appointed; null where that is not known, or not shown
 */
@NamedInterface("rendition")
public record SignatureLine(
        String slotId,
        String name,
        String function,
        @Nullable String onBehalfOf,
        @Nullable Instant signedAt,
        @Nullable LocalDate signedOn,
        String method,
        @Nullable String sha256,
        @Nullable Appointed appointed) {

    /** Without what is said of the appointment. */
    public SignatureLine(
            String slotId,
            String name,
            String function,
            @Nullable String onBehalfOf,
            @Nullable Instant signedAt,
            @Nullable LocalDate signedOn,
            String method,
            @Nullable String sha256) {
        this(slotId, name, function, onBehalfOf, signedAt, signedOn, method, sha256, null);
    }

    public SignatureLine with(@Nullable Appointed how) {
        return new SignatureLine(slotId, name, function, onBehalfOf, signedAt, signedOn, method, sha256, how);
    }

    /**
     * How the signatory of a slot came to be it, by name.
     *
     * @param by manager of the body
     * @param since first day of the mandate
     * @param approvedBy who approved the mandate; null, as is the day, for one of before approvals
     * @param byOperator whether whoever runs the service brought the mandate in, so that nobody approved it
     * @param insteadOf who was to sign in the slot before; null when nobody was
     */
    public record Appointed(
            String by,
            LocalDate on,
            LocalDate since,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            boolean byOperator,
            @Nullable String insteadOf) {}
}
