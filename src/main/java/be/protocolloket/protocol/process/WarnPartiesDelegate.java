package be.protocolloket.protocol.process;

import be.protocolloket.protocol.term.TermWatch;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the parties that the term of their protocol ends soon. */
@Component
class WarnPartiesDelegate implements JavaDelegate {

    private final TermWatch watch;

    WarnPartiesDelegate(TermWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.warn(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
