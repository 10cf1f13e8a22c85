package be.protocolloket.exchange.question;

import be.protocolloket.workflow.EnumNames;
import java.util.List;

/** What case workers of two bodies can ask each other. The names stand in the database. */
public enum Question {
    WHO_IS_IT(Answer.COMPLETED, Answer.CALL, Answer.CANNOT),
    DID_IT_ARRIVE(Answer.YES, Answer.NO, Answer.CALL),
    WHEN(Answer.SOON, Answer.CALL, Answer.CANNOT),
    STILL_NEEDED(Answer.YES, Answer.NO, Answer.CALL);

    private final List<Answer> answers;

    Question(Answer... answers) {
        this.answers = List.of(answers);
    }

    /** The answers that fit. */
    public List<Answer> answers() {
        return answers;
    }

    /** Key of the sentence. */
    public String messageKey() {
        return EnumNames.key("exchange.question", this);
    }

    /** What can be answered. */
    public enum Answer {
        /** The case was corrected, so that it says more now. */
        COMPLETED,
        YES,
        NO,
        SOON,
        /** By telephone, for it cannot be answered without speaking of a person. */
        CALL,
        CANNOT;

        /** Key of the sentence. */
        public String messageKey() {
            return EnumNames.key("exchange.answer", this);
        }
    }
}
