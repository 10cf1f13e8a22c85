package be.protocolloket.exchange.process;

import be.protocolloket.exchange.correction.TransferRun;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels whatever is open in the process of a transfer, and starts it again before the transfer is opened. */
@Component
class EngineTransferRun implements TransferRun {

    private final RuntimeService engine;

    EngineTransferRun(RuntimeService engine) {
        this.engine = engine;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginAnew(UUID caseId, UUID transferId) {
        ProcessInstance running = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), PrepareAndTransmitProcess.KEY)
                .variableValueEquals(Variables.TRANSFER_ID.name(), transferId.toString())
                .singleResult();
        if (running == null) {
            throw new OptimisticLockingFailureException("no process prepares the transfer any more");
        }
        var change = engine.createProcessInstanceModification(running.getId());
        for (ActivityInstance open : engine.getActivityInstance(running.getId()).getChildActivityInstances()) {
            change.cancelActivityInstance(open.getId());
        }
        try {
            change.startBeforeActivity(PrepareAndTransmitProcess.OPEN_TRANSFER).execute();
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("somebody took a step at the same moment", lost);
        }
    }
}
