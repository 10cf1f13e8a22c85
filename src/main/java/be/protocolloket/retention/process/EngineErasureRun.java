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
                Map.of(
                        CodeVariables.PROTOCOL_ID,
                        file.protocolId().toString(),
                        CodeVariables.CASE_ID,
                        file.caseId().toString(),
                        CodeVariables.FILE_ID,
                        file.id().toString(),
                        Variables.RECEIVER_NUMBER,
                        file.body().digits(),
                        Variables.DECISION_NEEDED,
                        decisionNeeded));
    }

    @Override
    public void withdraw(KeptFile file) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ErasureProcess.KEY)
                .processInstanceBusinessKey(file.caseId().toString())
                .variableValueEquals(CodeVariables.FILE_ID, file.id().toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the term runs from another day"));
    }
}
