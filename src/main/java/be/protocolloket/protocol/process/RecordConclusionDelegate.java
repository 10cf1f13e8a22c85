package be.protocolloket.protocol.process;

import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.EFFECT_DATE;
import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.FIXED_EFFECT_DATE;

import be.protocolloket.protocol.conclusion.Conclusion;
import be.protocolloket.workflow.DatabaseClock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordConclusionDelegate implements JavaDelegate {

    private final Conclusion conclusion;

    RecordConclusionDelegate(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        var effect = conclusion.conclude(protocolId);
        FIXED_EFFECT_DATE.set(execution::setVariable, effect.fixed());
        EFFECT_DATE.set(
                execution::setVariable,
                effect.date().atStartOfDay(DatabaseClock.ZONE).toInstant());
    }
}
