package be.protocolloket.policy.listing;

import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Trigger;
import java.util.List;

/**
 * The triggers of a kind of case. A protocol may name a kind and list no trigger for it (seed B: rent arrears, B-20). Then the triggers of
 * another kind are used, if one purpose of a receiver covers both kinds and the trigger carries a ground of the kind; by {@link #borrowed}
 * the reader is told.
 */
public final class Triggers {

    private Triggers() {}

    public static List<Trigger> serving(ProtocolDocument document, CaseKind kind) {
        var own = own(document, kind);
        return own.isEmpty()
                ? document.triggers().stream()
                        .filter(trigger -> trigger.caseKind() != null
                                && Purposes.shared(document, kind, trigger.caseKind())
                                && Ties.carries(document, trigger, kind))
                        .toList()
                : own;
    }

    /** Whether the kind leans on triggers of another. */
    public static boolean borrowed(ProtocolDocument document, CaseKind kind) {
        return own(document, kind).isEmpty() && !serving(document, kind).isEmpty();
    }

    /** Those of the kind, and those that name no kind. */
    private static List<Trigger> own(ProtocolDocument document, CaseKind kind) {
        return document.triggers().stream()
                .filter(trigger -> trigger.caseKind() == null || trigger.caseKind() == kind)
                .toList();
    }
}
