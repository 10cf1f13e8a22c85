package be.protocolloket.retention.process;

import be.protocolloket.retention.Erasing;
import be.protocolloket.retention.process.ErasureProcess.Variables;
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
        UUID file = UUID.fromString((String) execution.getVariable(Variables.FILE_ID));
        execution.setVariable(Variables.DATA_ERASED, erasing.erase(file));
    }
}
