package be.protocolloket.protocol;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/**
 * Where a protocol's text is on its way to conclusion. What the protocol does in law is another matter: {@link LegalEffect}.
 */
public enum DocumentState {
    DRAFT,
    ADVICE_ROUND,
    ADVICE_EVALUATION,
    VTC_CONSULTATION,
    GOVERNING_BODY_APPROVAL,
    SIGNING,
    /** Signed elsewhere and registered here; it binds nobody before every party has confirmed it. */
    TO_CONFIRM,
    CONCLUDED,
    SUPERSEDED,
    WITHDRAWN;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(DocumentState next) {
        return followers().contains(next);
    }

    /** Withdrawal is possible until the last signature, or the last confirmation. */
    public boolean beforeConclusion() {
        return mayBecome(WITHDRAWN);
    }

    private Set<DocumentState> followers() {
        return switch (this) {
            case DRAFT -> Set.of(ADVICE_ROUND, WITHDRAWN);
            case ADVICE_ROUND -> Set.of(ADVICE_EVALUATION, WITHDRAWN);
            case ADVICE_EVALUATION -> Set.of(DRAFT, VTC_CONSULTATION, GOVERNING_BODY_APPROVAL, SIGNING, WITHDRAWN);
            case VTC_CONSULTATION -> Set.of(ADVICE_EVALUATION, WITHDRAWN);
            case GOVERNING_BODY_APPROVAL -> Set.of(DRAFT, SIGNING, WITHDRAWN);
            case SIGNING -> Set.of(DRAFT, CONCLUDED, WITHDRAWN);
            case TO_CONFIRM -> Set.of(CONCLUDED, WITHDRAWN);
            case CONCLUDED -> Set.of(SUPERSEDED);
            case SUPERSEDED, WITHDRAWN -> Set.of();
        };
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("protocol.state", this);
    }
}
