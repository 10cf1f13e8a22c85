package be.protocolloket.exchange.rule;

import be.protocolloket.policy.Refusal;
import be.protocolloket.workflow.form.FieldProblem;

/**
 * What the protocol refuses, as an argument of a message: people read the words, software takes the parts.
 *
 * @param sentence names the article
 * @param advice what can be done about it
 * @param brief by which article only
 */
public record SaidRefusal(Refusal refusal, String sentence, String advice, String brief)
        implements FieldProblem.Sentence {

    /** As it stands in a message. */
    @Override
    public String toString() {
        return sentence + " " + advice;
    }
}
