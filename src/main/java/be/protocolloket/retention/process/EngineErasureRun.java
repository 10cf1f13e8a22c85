package be.protocolloket.retention.process;

import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.model.ErasureProcess;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.retention.model.ErasureProcess.Variables;
import be.protocolloket.retention.run.ErasureRun;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineErasureRun implements ErasureRun {

    private final RuntimeService runtime;

    EngineErasureRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(KeptFile file, boolean decisionNeeded) {
        runtime.startProcessInstanceByKey(
                ErasureProcess.KEY,
                file.caseId().toString(),
                Map.ofEntries(
                        CodeVariables.PROTOCOL_ID.to(file.protocolId()),
                        CodeVariables.CASE_ID.to(file.caseId()),
                        CodeVariables.FILE_ID.to(file.id()),
                        Variables.RECEIVER_NUMBER.to(file.body()),
                        Variables.DECISION_NEEDED.to(decisionNeeded)));
    }

    @Override
    public void withdraw(KeptFile file) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ErasureProcess.KEY)
                .processInstanceBusinessKey(file.caseId().toString())
                .variableValueEquals(CodeVariables.FILE_ID.name(), file.id().toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the term runs from another day"));
    }
}
