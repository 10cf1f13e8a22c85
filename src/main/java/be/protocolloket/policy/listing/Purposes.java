package be.protocolloket.policy.listing;

import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Purpose;
import be.protocolloket.protocol.document.PurposeSide;

/** Which kinds of case the receivers' purposes carry. A purpose that names no kind carries all; a flow without purposes carries none. */
public final class Purposes {

    private Purposes() {}

    public static boolean serve(Flow flow, CaseKind kind) {
        return flow.purposes(PurposeSide.RECEIVER).stream().anyMatch(purpose -> serves(purpose, kind));
    }

    /** Whether one purpose of some receiver carries both kinds. */
    static boolean shared(ProtocolDocument document, CaseKind one, CaseKind other) {
        return document.flows().stream()
                .flatMap(flow -> flow.purposes(PurposeSide.RECEIVER).stream())
                .anyMatch(purpose -> serves(purpose, one) && serves(purpose, other));
    }

    private static boolean serves(Purpose purpose, CaseKind kind) {
        return purpose.caseKinds().isEmpty() || purpose.caseKinds().contains(kind);
    }
}
