package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.event.CaseDecided;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** What a task of a case is about, and for which body the caller does it. */
record CaseTask(UUID caseId, UUID protocolId, EnterpriseNumber body, UUID personId) {

    /**
     * @param bodyVariable the variable with the number of the body whose task this is
     * @throws be.protocolloket.workflow.NotHereException unless the caller works on cases of that body today
     */
    static CaseTask of(TaskContext task, ProcessVariable<EnterpriseNumber> bodyVariable, Caller caller) {
        var body = task.get(bodyVariable);
        CaseSight.requireWorker(caller, body);
        return new CaseTask(task.get(CaseVariables.CASE_ID), task.protocolId(), body, caller.personId());
    }

    /** What the body decided in this task. */
    CaseDecided decided(CaseDecision decision) {
        return new CaseDecided(caseId, protocolId, body, decision, personId, Role.CASE_WORKER);
    }
}
