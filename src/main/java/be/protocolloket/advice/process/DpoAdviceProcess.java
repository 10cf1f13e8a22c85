package be.protocolloket.advice.process;

/** The names of the model {@code dpo-advice}. */
public final class DpoAdviceProcess {

    public static final String PROCESS = "dpo-advice";

    public static final String GIVE_ADVICE = "userTask_giveAdvice";
    public static final String ANSWER_QUESTION = "userTask_answerQuestion";
    public static final String ADVICE_GIVEN = "endEvent_adviceGiven";
    public static final String ADVICE_REMINDER_DUE = "boundaryEvent_adviceReminderDue";
    public static final String ADVICE_OVERDUE = "boundaryEvent_adviceOverdue";

    public static final String PROTOCOL_ID = "protocolId";
    public static final String VERSION_ID = "versionId";
    public static final String ROUND = "round";
    public static final String PARTY_NUMBER = "partyNumber";
    public static final String LEAD_NUMBER = "leadNumber";
    public static final String EDITORIAL = "editorial";
    public static final String ADVICE_OUTCOME = "adviceOutcome";

    /** Value of {@link #ADVICE_OUTCOME} beside the outcomes of an advice. */
    public static final String ASK_INFORMATION = "ASK_INFORMATION";

    private DpoAdviceProcess() {}
}
