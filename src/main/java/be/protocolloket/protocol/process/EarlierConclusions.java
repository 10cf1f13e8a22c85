package be.protocolloket.protocol.process;

import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.workflow.BeforeFirstPage;
import be.protocolloket.workflow.engine.NewestModel;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Moves protocols that are not concluded yet from models of earlier releases, which asked no party for its agreement, to the newest one. Where
 * one had passed the question about signing, every party counts as agreed. After the models are deployed and before the first page is served.
 */
@Component
class EarlierConclusions extends BeforeFirstPage {

    private final NewestModel newest;
    private final RuntimeService runtime;
    private final ProtocolStates states;
    private final Agreements agreements;

    EarlierConclusions(NewestModel newest, RuntimeService runtime, ProtocolStates states, Agreements agreements) {
        this.newest = newest;
        this.runtime = runtime;
        this.states = states;
        this.agreements = agreements;
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException when the newest version has no place for what an instance waits for */
    @Override
    protected void run() {
        takeOver(ProtocolConclusionProcess.KEY);
    }

    void takeOver(String key) {
        newest.takeOver(
                key,
                model -> !newest.has(model, ProtocolConclusionProcess.ADVICE_AGREEMENT),
                states::lock,
                this::goesOn,
                moved -> {});
    }

    private boolean goesOn(ProcessInstance instance) {
        if (!waitsAt(instance, ProtocolConclusionProcess.CONCLUDE_PROTOCOL)) {
            return false;
        }
        if (waitsAt(instance, ProtocolConclusionProcess.RECORD_APPROVAL)
                || waitsAt(instance, ProtocolConclusionProcess.FILL_VACANT_SLOT)) {
            agreements.passedBefore(UUID.fromString(instance.getBusinessKey()));
        }
        return true;
    }

    private boolean waitsAt(ProcessInstance instance, String activity) {
        ActivityInstance tree = runtime.getActivityInstance(instance.getId());
        return tree != null && tree.getActivityInstances(activity).length > 0;
    }
}
