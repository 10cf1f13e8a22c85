package be.protocolloket.exchange.model;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;
import java.util.UUID;

/** Variables that every process of a case starts with, or that only people's answers speak of. */
public final class CaseVariables {

    /** Also the business key. */
    public static final ProcessVariable<UUID> CASE_ID = ProcessVariable.uuid("caseId");

    /** The protocol under which the case runs. */
    public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

    /** The body that started the case. */
    public static final ProcessVariable<EnterpriseNumber> INITIATOR_NUMBER =
            EnterpriseNumber.variable("initiatorNumber");

    /** The other body. */
    public static final ProcessVariable<EnterpriseNumber> COUNTERPART_NUMBER =
            EnterpriseNumber.variable("counterpartNumber");

    /** How the case would end as things stand. */
    public static final ProcessVariable<CaseOutcome> CASE_OUTCOME =
            ProcessVariable.enumeration("caseOutcome", CaseOutcome.class);

    /** The ground of a support agreement allows to extend it. */
    public static final ProcessVariable<Boolean> EXTENDABLE = ProcessVariable.flag("extendable");

    /** A condition for subletting is met. */
    public static final ProcessVariable<Boolean> INCOME_MET = ProcessVariable.flag("incomeMet");

    /** A condition for subletting is met. */
    public static final ProcessVariable<Boolean> PROPERTY_MET = ProcessVariable.flag("propertyMet");

    /** The rent of the subtenant was calculated. */
    public static final ProcessVariable<Boolean> RENT_CALCULATED = ProcessVariable.flag("rentCalculated");

    /** The last moment of a repayment plan, by which somebody is asked how it stands. */
    public static final ProcessVariable<Instant> PLAN_ENDS_ON = ProcessVariable.moment("planEndsOn");

    private CaseVariables() {}
}
