package be.protocolloket.exchange.model;

/** Variables that every process of a case starts with, or that only people's answers speak of. */
public final class CaseVariables {

    /** UUID as text; also the business key. */
    public static final String CASE_ID = "caseId";

    /** UUID as text: the protocol under which the case runs. */
    public static final String PROTOCOL_ID = "protocolId";

    /** 10 digits: the body that started the case. */
    public static final String INITIATOR_NUMBER = "initiatorNumber";

    /** 10 digits: the other body. */
    public static final String COUNTERPART_NUMBER = "counterpartNumber";

    /** Name of a {@code CaseOutcome}: how the case would end as things stand. */
    public static final String CASE_OUTCOME = "caseOutcome";

    /** Boolean: the ground of a support agreement allows to extend it. */
    public static final String EXTENDABLE = "extendable";

    /** Boolean: a condition for subletting is met. */
    public static final String INCOME_MET = "incomeMet";

    /** Boolean: a condition for subletting is met. */
    public static final String PROPERTY_MET = "propertyMet";

    /** Boolean: the rent of the subtenant was calculated. */
    public static final String RENT_CALCULATED = "rentCalculated";

    private CaseVariables() {}
}
