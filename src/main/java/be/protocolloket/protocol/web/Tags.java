package be.protocolloket.protocol.web;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolView;

/** The look of a state; its words stand beside it. */
final class Tags {

    private Tags() {}

    static String of(DocumentState state) {
        return switch (state) {
            case DRAFT -> "tag--draft";
            case CONCLUDED -> "tag--done";
            case SUPERSEDED, WITHDRAWN -> "tag--ended";
            default -> "tag--busy";
        };
    }

    static String of(LegalEffect effect) {
        return switch (effect) {
            case IN_FORCE -> "tag--force";
            case UNDER_NOTICE -> "tag--due";
            case ENDED -> "tag--ended";
            case NOT_IN_FORCE -> "";
        };
    }

    /** Legal effect says nothing yet about a text that is not concluded. */
    static boolean showsEffect(ProtocolView protocol) {
        return protocol.conclusionDate() != null;
    }
}
