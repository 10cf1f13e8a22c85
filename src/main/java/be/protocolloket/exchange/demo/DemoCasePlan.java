package be.protocolloket.exchange.demo;

import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;

/**
 * One case of the demonstration. Together they give every case worker something to do. Persons are invented, with synthetic numbers.
 *
 * @param initiator digits of the body that starts it
 * @param trigger code in the protocol
 * @param ground code in the protocol; empty where there is none
 * @param special the case has data of a special category, so that somebody reads twice
 * @param until form that is left for the visitor; {@link #THE_END} for none
 */
record DemoCasePlan(
        String initiator,
        CaseKind kind,
        String trigger,
        String ground,
        CaseDetails details,
        List<NewSubject> subjects,
        boolean special,
        String until) {

    static final String THE_END = "the end";

    /** Left where a bundle must be handed over on the platform that the protocol names. */
    static final String BY_PLATFORM = "hand-over";

    static final String WOONSPRONG = "0405260456";
    static final String GISTEL = "0212213729";
    static final String ELEGAST = "0410412146";

    private static final String ALLOCATION = "ALLOCATION_UNDER_SUPPORT";
    private static final String ACCELERATED = "ACCELERATED_ALLOCATION";
    private static final CaseDetails ARREARS = new CaseDetails(true, null, null, null);
    private static final CaseDetails SHORTCOMING = new CaseDetails(true, CaseDetails.Shortcoming.LASTING, null, null);
    private static final CaseDetails REPORTED =
            new CaseDetails(true, null, CaseDetails.ArrearsOrigin.REPORT, CaseDetails.Reporter.TENANT);

    static final List<DemoCasePlan> ALL = List.of(
            support(GISTEL, ACCELERATED, candidate("Vandenbroucke Lotte", "93.05.18-223.61"), false, "follow-support"),
            support(GISTEL, ACCELERATED, candidate("Ahmadi Reza", "90.21.15-005.30"), false, "give-view"),
            support(
                    WOONSPRONG,
                    "ALLOCATION_CONDITION",
                    candidate("Dewitte Joeri", "85.07.30-033.28"),
                    true,
                    "read-again"),
            new DemoCasePlan(
                    WOONSPRONG,
                    CaseKind.SUPPORT_AGREEMENT,
                    "SUPPORT_TO_AVOID_NOTICE",
                    "DURING_LEASE",
                    ARREARS,
                    List.of(
                            new NewSubject(SubjectRole.REFERENCE_TENANT, "Claeyssens Marleen", "05.00.00-001.36"),
                            new NewSubject(SubjectRole.CO_RESIDENT, "Claeyssens Brent", null)),
                    false,
                    "assess-items"),
            new DemoCasePlan(
                    GISTEL,
                    CaseKind.SUPPORT_AGREEMENT,
                    ALLOCATION,
                    "EX_TENANT_DEBT",
                    ARREARS,
                    List.of(new NewSubject(SubjectRole.FORMER_TENANT, "Okafor Grace", "90.41.15-005.73")),
                    false,
                    "inform-subject"),
            new DemoCasePlan(
                    WOONSPRONG,
                    CaseKind.TERMINATION_WARNING,
                    "REASON_FOR_NOTICE",
                    "SHORTCOMING",
                    SHORTCOMING,
                    List.of(new NewSubject(SubjectRole.TENANT, "Maertens Dirk", "00.01.01-001.73")),
                    false,
                    "acknowledge-receipt"),
            new DemoCasePlan(
                    GISTEL,
                    CaseKind.RENT_ARREARS,
                    "SUPPORT_TO_AVOID_NOTICE",
                    "ARREARS",
                    REPORTED,
                    List.of(new NewSubject(SubjectRole.TENANT, "Van Hecke Sonja", "00.01.25-567.77")),
                    false,
                    "record-arrears-agreement"),
            proposal("Diallo Aminata", "00.01.01-001.05", "assess-items"),
            proposal("Peeters Kobe", "17.07.30-033.84", "decide-proposal"),
            proposal("Verstraete Nina", "90.43.09-012.66", BY_PLATFORM),
            support(GISTEL, ACCELERATED, candidate("Nowak Zofia", "88.42.10-007.89"), false, THE_END),
            warning("Goossens Marc", "79.43.03-011.16"),
            warning("Bultinck Els", "91.41.22-009.74"),
            warning("Haddad Samir", "86.45.16-013.76"));

    /** A warning after which nothing more is needed. */
    private static DemoCasePlan warning(String name, String insz) {
        return new DemoCasePlan(
                WOONSPRONG,
                CaseKind.TERMINATION_WARNING,
                "REASON_FOR_NOTICE",
                "SHORTCOMING",
                SHORTCOMING,
                List.of(new NewSubject(SubjectRole.TENANT, name, insz)),
                false,
                THE_END);
    }

    private static DemoCasePlan support(
            String initiator, String ground, NewSubject subject, boolean special, String until) {
        return new DemoCasePlan(
                initiator,
                CaseKind.SUPPORT_AGREEMENT,
                ALLOCATION,
                ground,
                CaseDetails.NONE,
                List.of(subject),
                special,
                until);
    }

    private static DemoCasePlan proposal(String name, String insz, String until) {
        return new DemoCasePlan(
                ELEGAST,
                CaseKind.SUBTENANT_PROPOSAL,
                "SUBTENANT_PROPOSED",
                "",
                CaseDetails.NONE,
                List.of(new NewSubject(SubjectRole.SUBTENANT, name, insz)),
                false,
                until);
    }

    private static NewSubject candidate(String name, String insz) {
        return new NewSubject(SubjectRole.CANDIDATE_TENANT, name, insz);
    }
}
