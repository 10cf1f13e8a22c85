package be.protocolloket.exchange.api.body;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.InvalidEnterpriseNumberException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;

/** What is asked of the texts in a body. */
public final class Texts {

    public static final String REQUIRED = "{exchange.api.required}";
    static final String TOO_LONG = "{exchange.api.too-long}";
    static final String COUNT = "{exchange.api.count}";

    private Texts() {}

    /** @throws TaskRefusedException with the problem at the field when it is no number of a body */
    static EnterpriseNumber body(String field, String text) {
        try {
            return EnterpriseNumber.parse(text);
        } catch (InvalidEnterpriseNumberException invalid) {
            throw new TaskRefusedException(List.of(new FieldProblem(field, invalid.messageKey())));
        }
    }

    /** @throws TaskRefusedException with the problem at the field when one is no number of a body, or both are the same */
    static Direction direction(String discloser, String receiver) {
        EnterpriseNumber from = body("discloser", discloser);
        EnterpriseNumber to = body("receiver", receiver);
        if (from.equals(to)) {
            throw new TaskRefusedException(List.of(new FieldProblem("receiver", "exchange.problem.counterpart-other")));
        }
        return new Direction(from, to);
    }
}
