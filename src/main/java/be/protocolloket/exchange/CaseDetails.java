package be.protocolloket.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What is decided at the start of a case besides kind, trigger and ground. Decisions only, no personal data.
 *
 * @param rentArrears the tenant owes rent to this landlord
 * @param shortcoming of a termination warning
 * @param origin of an arrears case
 * @param reporter of an arrears case that began with a report
 */
public record CaseDetails(
        boolean rentArrears,
        @Nullable Shortcoming shortcoming,
        @Nullable ArrearsOrigin origin,
        @Nullable Reporter reporter) {

    /** Without anything particular. */
    public static final CaseDetails NONE = new CaseDetails(false, null, null, null);

    /** VCW 6.33 §1, 2°. */
    public enum Shortcoming {
        SERIOUS,
        LASTING
    }

    /** BVCW 5.30: the OCMW decides by itself or after a report. */
    public enum ArrearsOrigin {
        EX_OFFICIO,
        REPORT
    }

    /** The text does not say who may report (seed B, lines 86-87), so it is recorded. */
    public enum Reporter {
        TENANT,
        LANDLORD,
        THIRD_PARTY
    }
}
