package be.protocolloket.retention.process;

import be.protocolloket.retention.erasure.Erasing;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.retention.model.ErasureProcess.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Erases for good, unless a hold or a later day came between. */
@Component
class EraseDataDelegate implements JavaDelegate {

    private final Erasing erasing;

    EraseDataDelegate(Erasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID file = CodeVariables.FILE_ID.get(execution::getVariable);
        Variables.DATA_ERASED.set(execution::setVariable, erasing.erase(file));
    }
}
