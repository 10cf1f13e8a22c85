package be.protocolloket.protocol.process;

import be.protocolloket.protocol.model.ProtocolTermProcess;
import be.protocolloket.protocol.model.ProtocolTermProcess.Variables;
import be.protocolloket.protocol.term.TermRun;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineTermRun implements TermRun {

    private final RuntimeService runtime;

    EngineTermRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID protocolId, Instant warnAt) {
        boolean watched = runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(protocolId.toString(), ProtocolTermProcess.KEY)
                        .count()
                > 0;
        if (watched) {
            return;
        }
        runtime.startProcessInstanceByKey(
                ProtocolTermProcess.KEY, protocolId.toString(), Map.ofEntries(Variables.WARN_AT.to(warnAt)));
    }
}
