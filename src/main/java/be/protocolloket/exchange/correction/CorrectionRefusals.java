package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;

/** Why a correction is refused. */
public final class CorrectionRefusals {

    private static final int REASON_LENGTH = 2000;
    private static final String KEY = "exchange.page.correct.problem.";
    private static final String CHANGED = KEY + "changed";

    private CorrectionRefusals() {}

    /** The case is not open any more, or must not be corrected any more. */
    static CaseRefusedException closed() {
        return CaseRefusedException.of(null, KEY + "closed");
    }

    /** Somebody else corrected the case since its reader saw it. */
    static CaseRefusedException changed() {
        return CaseRefusedException.of(null, CHANGED);
    }

    /** Nothing differs from what is written down. */
    static CaseRefusedException unchanged() {
        return CaseRefusedException.of(null, KEY + "same");
    }

    /** A bundle left this service to be handed over elsewhere: whether that happened must be recorded first. */
    static CaseRefusedException handingOver() {
        return CaseRefusedException.of(null, KEY + "handing-over");
    }

    /** Others took steps in the case during every attempt. */
    static CaseRefusedException busy() {
        return CaseRefusedException.of(null, KEY + "busy");
    }

    /** Somebody is left out about whom something was sent. */
    static CaseRefusedException sentAbout() {
        return CaseRefusedException.of("subjects", KEY + "sent-left");
    }

    /** What is wrong with the reason that was typed; empty when nothing is. */
    static List<FieldProblem> ofReason(String reason) {
        if (SeenText.isNothing(reason)) {
            return List.of(new FieldProblem("reason", KEY + "reason"));
        }
        return SeenText.length(reason) > REASON_LENGTH
                ? List.of(new FieldProblem("reason", KEY + "reason-long", REASON_LENGTH))
                : List.of();
    }

    /** Whether somebody else corrected the case first. */
    public static boolean stale(CaseRefusedException refused) {
        return refused.problems().stream()
                .anyMatch(problem -> problem.messageKey().equals(CHANGED));
    }
}
