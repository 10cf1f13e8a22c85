package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.workflow.BeforeFirstPage;
import be.protocolloket.workflow.engine.NewestModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Moves transfers, and the cases that will open one, from models of earlier releases to the newest ones. In those nothing could be handed over
 * on another platform, or a receiver that kept silent held the case for ever.
 */
@Component
class EarlierTransfers extends BeforeFirstPage {

    private final NewestModel newest;
    private final CaseTable cases;

    EarlierTransfers(NewestModel newest, CaseTable cases) {
        this.newest = newest;
        this.cases = cases;
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException when the newest version has no place for what an instance waits for */
    @Override
    protected void run() {
        takeOver(
                PrepareAndTransmitProcess.KEY,
                List.of(
                        SupportAgreementProcess.KEY,
                        TerminationWarningProcess.KEY,
                        RentArrearsProcess.KEY,
                        SubtenantProposalProcess.KEY,
                        RegistrationHelpProcess.KEY));
    }

    /** @param callers keys of the models that call the model of a transfer as it was deployed with them */
    void takeOver(String transfer, List<String> callers) {
        Set<String> earlier = newest.versions(transfer).stream()
                .filter(model -> !newest.has(model, PrepareAndTransmitProcess.RESOLVE_SILENCE))
                .map(ProcessDefinition::getDeploymentId)
                .collect(Collectors.toSet());
        takeOver(transfer, earlier);
        callers.forEach(key -> takeOver(key, earlier));
    }

    private void takeOver(String key, Set<String> deployments) {
        newest.takeOver(
                key,
                model -> deployments.contains(model.getDeploymentId()),
                cases::lock,
                instance -> true,
                moved -> {});
    }
}
