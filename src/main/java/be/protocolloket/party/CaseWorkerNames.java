package be.protocolloket.party;

/** Whether a body wants others to see who of its people works on a case with them. */
public interface CaseWorkerNames {

    /** False until the body chose otherwise. */
    boolean shown(EnterpriseNumber body);
}
