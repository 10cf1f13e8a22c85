package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a governing body on the protocol.
 *
 * @param body who decides
 * @param required signing waits for it
 * @param decidedOn date of the decision
 * @param reference number or address of the decision
 */
public record GoverningBodyApproval(
        @JsonProperty(required = true) GoverningBody body,
        boolean required,
        @Nullable LocalDate decidedOn,
        @Nullable String reference) {}
